using SekretessRegler.Provisions;
using SekretessRegler.Tests.Generation;

namespace SekretessRegler.Tests.Provisions;

public class CitationTests
{
    private static readonly Citation[] Generated = [.. Enumerable.Range(0, 2_000).Select(seed => Random(new Dice(seed)))];

    [Fact]
    public void What_is_written_is_read_back() =>
        Assert.All(Generated, citation => Assert.Equal(citation, Citation.TryParse(citation.ToString())));

    [Fact]
    public void Two_places_are_never_written_alike() =>
        Assert.Equal(Generated.Distinct().Count(), Generated.Select(citation => citation.ToString()).Distinct().Count());

    [Theory]
    [InlineData("OSL 10:18 a", "OSL", 10, "18 a", null, null)]
    [InlineData("OSL 25:2 andra stycket", "OSL", 25, "2", 2, null)]
    [InlineData("OSL 21:1 andra stycket 3", "OSL", 21, "1", 2, "3")]
    [InlineData("OSL 15:1 3 b", "OSL", 15, "1", null, "3 b")]
    [InlineData("lag (2025:170) 6 §", "lag (2025:170)", null, "6", null, null)]
    [InlineData("lag (2025:170) 6 a § tionde stycket", "lag (2025:170)", null, "6 a", 10, null)]
    public void A_citation_is_read_down_to_the_item(string text, string statute, int? chapter, string section, int? paragraph, string? item) =>
        Assert.Equal(new Citation(statute, chapter, section, paragraph, item), Citation.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("OSL")]
    [InlineData("OSL 10")]
    [InlineData("OSL 10 kap.")]
    [InlineData("OSL 10:18a")]
    [InlineData("OSL 10:18 A")]
    [InlineData("OSL 10:18 elfte stycket")]
    [InlineData("OSL 10:18 andra")]
    [InlineData("10:18")]
    [InlineData("OSL 6")]
    [InlineData("OSL 10:18 a ")]
    public void What_is_no_citation_is_not_read(string text) => Assert.Null(Citation.TryParse(text));

    [Fact]
    public void The_order_is_the_statutes()
    {
        string[] ordered =
        [
            "OSL 2:1", "OSL 9:9", "OSL 10:2", "OSL 10:10", "OSL 10:10 a", "OSL 10:10 b", "OSL 10:18", "OSL 10:18 första stycket",
            "OSL 10:18 andra stycket", "OSL 10:18 andra stycket 2", "OSL 10:18 andra stycket 2 a", "OSL 10:18 andra stycket 10", "OSL 10:18 a",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(text => Citation.TryParse(text)!).Order().Select(citation => citation.ToString()));
    }

    [Fact]
    public void The_order_is_total()
    {
        foreach (var (a, b) in Generated.Zip(Generated.Skip(1)))
        {
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
        }

        Assert.True(Generated[0].CompareTo(null) > 0);
    }

    [Fact]
    public void A_section_covers_its_paragraphs_and_items_and_no_other_section()
    {
        var section = Citation.TryParse("OSL 21:1")!;
        var item = Citation.TryParse("OSL 21:1 andra stycket 3")!;
        Assert.True(section.Covers(item));
        Assert.False(item.Covers(section));
        Assert.True(item.Overlaps(section));
        Assert.False(section.Covers(Citation.TryParse("OSL 21:1 a")!));
        Assert.False(Citation.TryParse("OSL 21:1 första stycket")!.Overlaps(item));
        Assert.Equal(section, item.WholeSection);
    }

    private static Citation Random(Dice dice) => new(
        dice.Pick("OSL", "BrB", "SoL (2025:400)", "lag (2025:170)", "förordning (1999:1134)"),
        dice.Chance(70) ? dice.Between(1, 45) : null,
        Numbered(dice, 40),
        dice.Chance(40) ? dice.Between(1, 10) : null,
        dice.Chance(30) ? Numbered(dice, 12) : null);

    private static string Numbered(Dice dice, int most) =>
        $"{dice.Between(1, most)}{(dice.Chance(30) ? $" {(char)('a' + dice.Between(0, 25))}" : "")}";
}

using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Provisions;

public class ReachTests
{
    [Theory]
    [InlineData("alla", "OSL 26:1", true)]
    [InlineData("OSL 26:1", "OSL 26:1", true)]
    [InlineData("OSL 26:1", "OSL 26:1 a", false)]
    [InlineData("OSL 26:1", "OSL 26:1 andra stycket", true)]
    [InlineData("OSL 25:2 andra stycket", "OSL 25:2", true)]
    [InlineData("OSL 25:2 andra stycket", "OSL 25:2 första stycket", false)]
    [InlineData("OSL 25:3–5", "OSL 25:2", false)]
    [InlineData("OSL 25:3–5", "OSL 25:3", true)]
    [InlineData("OSL 25:3–5", "OSL 25:4 a", true)]
    [InlineData("OSL 25:3-5", "OSL 25:5 b", true)]
    [InlineData("OSL 25:3–5", "OSL 25:6", false)]
    [InlineData("OSL 25:3–5", "OSL 26:4", false)]
    [InlineData("OSL 25:3–5", "TF 25:4", false)]
    [InlineData("OSL 10 kap.", "OSL 10:28", true)]
    [InlineData("OSL 10 kap.", "OSL 11:1", false)]
    [InlineData("OSL 21–40 kap.", "OSL 20:1", false)]
    [InlineData("OSL 21–40 kap.", "OSL 21:1", true)]
    [InlineData("OSL 21–40 kap.", "OSL 40:8", true)]
    [InlineData("OSL 21–40 kap.", "OSL 41:1", false)]
    [InlineData("lag (2025:170) 6–8 §§", "lag (2025:170) 8 §", true)]
    [InlineData("lag (2025:170) 6–8 §§", "lag (2025:170) 9 §", false)]
    public void A_selector_contains_what_it_says(string selector, string place, bool contained) =>
        Assert.Equal(contained, ReachPart.TryParse(selector)!.Contains(Citation.TryParse(place)!));

    [Theory]
    [InlineData("allt")]
    [InlineData("10 kap.")]
    [InlineData("OSL kap.")]
    [InlineData("OSL 3–")]
    public void What_is_no_selector_is_not_read(string text) => Assert.Null(ReachPart.TryParse(text));

    [Theory]
    [InlineData("alla")]
    [InlineData("OSL 25:3–5")]
    [InlineData("OSL 10 kap.")]
    [InlineData("OSL 21–40 kap.")]
    [InlineData("OSL 21:1 andra stycket 3")]
    [InlineData("lag (2025:170) 6–8 §§")]
    public void A_selector_is_written_as_it_was_read(string text) => Assert.Equal(text, ReachPart.TryParse(text)!.ToString());

    [Fact]
    public void Nothing_contains_nothing()
    {
        Assert.True(Reach.Nothing.IsEmpty);
        Assert.False(Reach.Nothing.Contains(Citation.TryParse("OSL 26:1")!));
    }

    [Fact]
    public void A_reach_contains_what_some_part_contains()
    {
        var reach = new Reach([ReachPart.TryParse("OSL 26:1")!, ReachPart.TryParse("OSL 10 kap.")!]);
        Assert.True(reach.Contains(Citation.TryParse("OSL 10:2")!));
        Assert.False(reach.Contains(Citation.TryParse("OSL 26:2")!));
        Assert.Equal("OSL 26:1, OSL 10 kap.", reach.ToString());
    }
}

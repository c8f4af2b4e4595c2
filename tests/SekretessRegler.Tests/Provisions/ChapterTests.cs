using SekretessRegler.Checking.Statutes;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Provisions;

/// <summary>A chapter put in later has a letter, and is another chapter than the one before it.</summary>
public class ChapterTests
{
    [Fact]
    public void A_chapter_with_a_letter_is_read_and_written_the_same()
    {
        var citation = Citation.TryParse("SkolL 6 a:10 andra stycket")!;
        Assert.Equal(new Chapter(6, "a"), citation.Chapter);
        Assert.Equal("SkolL 6 a:10 andra stycket", citation.ToString());
        Assert.Equal("6a", citation.Chapter!.Value.InFileName);
    }

    [Fact]
    public void Chapters_stand_as_the_statute_counts() =>
        Assert.Equal(
            ["SkolL 2:9", "SkolL 6:1", "SkolL 6 a:1", "SkolL 6 b:1", "SkolL 7:1", "SkolL 10:1"],
            new[] { "SkolL 10:1", "SkolL 6 b:1", "SkolL 7:1", "SkolL 6:1", "SkolL 2:9", "SkolL 6 a:1" }
                .Select(text => Citation.TryParse(text)!).Order().Select(citation => citation.ToString()));

    [Fact]
    public void A_span_of_sections_stays_in_its_own_chapter()
    {
        var span = ReachPart.TryParse("SkolL 6 a:8–10")!;
        Assert.True(span.Contains(Citation.TryParse("SkolL 6 a:9")!));
        Assert.False(span.Contains(Citation.TryParse("SkolL 6:9")!));
        Assert.Equal("SkolL 6 a:8–10", span.ToString());
    }

    [Fact]
    public void A_span_of_chapters_holds_the_lettered_ones_between_its_ends()
    {
        var place = Citation.TryParse("SkolL 6 a:9")!;
        Assert.True(ReachPart.TryParse("SkolL 5–7 kap.")!.Contains(place));
        Assert.False(ReachPart.TryParse("SkolL 5–6 kap.")!.Contains(place));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, 4, false)]
    [InlineData(new[] { 1, 3 }, 2, true)]
    [InlineData(new[] { 1, 3 }, 3, false)]
    [InlineData(new[] { 108, 109 }, 1, true)]
    public void A_text_that_shows_some_chapters_only_leaves_the_others_out(int[] shown, int asked, bool leftOut)
    {
        var text = new StatuteText("2010:800", "", [.. shown.Select(chapter => new StatuteSection(chapter, "1", null, "", null, true, true))]);
        Assert.Equal(leftOut, text.LeavesOut(asked));
    }
}

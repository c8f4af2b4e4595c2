using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Provisions;

public class CitationRunsTests
{
    private static readonly string[] All = ["OSL 21:7", "OSL 25:1", "OSL 25:2", "OSL 25:3", "OSL 25:8 a", "OSL 26:1", "OSL 26:2"];

    [Theory]
    [InlineData("OSL 25:1,OSL 25:2,OSL 25:3,OSL 25:8 a", "OSL 25:1–8 a")]
    [InlineData("OSL 25:1,OSL 25:2", "OSL 25:1,OSL 25:2")]
    [InlineData("OSL 25:1,OSL 25:3,OSL 25:8 a", "OSL 25:1,OSL 25:3,OSL 25:8 a")]
    [InlineData("OSL 21:7,OSL 25:1,OSL 25:2,OSL 25:3,OSL 26:1", "OSL 21:7,OSL 25:1–3,OSL 26:1")]
    [InlineData("OSL 25:1 första stycket,OSL 25:2,OSL 25:3", "OSL 25:1 första stycket,OSL 25:2,OSL 25:3")]
    public void Sections_that_follow_on_each_other_are_told_together(string cited, string told) =>
        Assert.Equal(told, string.Join(',', CitationRuns.Of(Read(cited.Split(',')), Read(All))));

    private static List<Citation> Read(IEnumerable<string> citations) => [.. citations.Select(one => Citation.TryParse(one)!)];
}

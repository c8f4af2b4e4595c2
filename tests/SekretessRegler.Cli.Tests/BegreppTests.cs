using System.Text.Json;

namespace SekretessRegler.Cli.Tests;

public class BegreppTests
{
    [Fact]
    public void A_code_is_found_with_where_it_is_used()
    {
        var session = Session.Run("begrepp", "konkret-risk-för-brottslig-verksamhet");
        Assert.Equal(0, session.ExitCode);
        Assert.StartsWith("konkret-risk-för-brottslig-verksamhet\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("OSL 10:18 a", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_synonym_finds_its_code_first() =>
        Assert.StartsWith("polismyndigheten\n", Session.Run("begrepp", "Polisen").Output, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_word_finds_nothing_but_the_nearest_is_named()
    {
        var session = Session.Run("begrepp", "polismyndighetn");
        Assert.Equal("Inget begrepp stämmer med «polismyndighetn»; menade du «polismyndigheten»?\n", session.Error);
        Assert.Equal(1, session.ExitCode);
    }

    [Fact]
    public void Without_a_word_all_are_listed_family_by_family()
    {
        var session = Session.Run("begrepp");
        Assert.StartsWith("myndigheter\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("\nbedömningar\n", session.Output, StringComparison.Ordinal);
        Assert.Equal(0, session.ExitCode);
    }

    [Fact]
    public void Nothing_found_is_an_empty_array_in_JSON()
    {
        var session = Session.Run("begrepp", "zzzzzzzz", "--format", "json");
        Assert.Equal("[]\n", session.Output);
        Assert.Equal(1, session.ExitCode);
    }

    [Fact]
    public void JSON_has_a_code_with_its_family()
    {
        using var found = JsonDocument.Parse(Session.Run("begrepp", "polismyndigheten", "--format", "json").Output);
        var first = found.RootElement[0];
        Assert.Equal("polismyndigheten", first.GetProperty("kod").GetString());
        Assert.Equal("myndigheter", first.GetProperty("familj").GetString());
    }
}

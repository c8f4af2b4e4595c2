using System.Text.Json;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Cli.Tests;

public sealed class GranskaTests : IDisposable
{
    private static readonly string Rules = Path.Combine(Session.Samples, "..", "rules");

    private readonly string _folder = Directory.CreateTempSubdirectory("granska").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_embedded_pack_is_clean()
    {
        var session = Session.Run("granska");
        Assert.Equal(0, session.ExitCode);
        Assert.Equal("", session.Error);
        Assert.Contains("inga fynd", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_1_with_its_place()
    {
        var session = Session.Run("granska", PackWith("fakta:\n  ingen-fragar: { fråga: Är det så?, gäller: fråga }\n"));
        Assert.Equal(1, session.ExitCode);
        Assert.EndsWith("tillagg.yaml(2,3): fel SR0702: «ingen-fragar» under «fakta» används inte i någon regel; använd koden eller ta bort den\n", session.Error, StringComparison.Ordinal);
        Assert.Contains("1 fynd", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_the_loader_refuses_is_a_finding_too()
    {
        var session = Session.Run("granska", PackWith("fakta:\n  ingen-fragar: { gäller: fråga }\n"));
        Assert.Equal(1, session.ExitCode);
        Assert.Contains("tillagg.yaml(2,17): fel SR0121: ", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("granska", "finns-inte")]
    [InlineData("granska", "--lagtext", "finns-inte")]
    public void What_cannot_be_read_is_4(params string[] args)
    {
        var session = Session.Run(args);
        Assert.Equal(4, session.ExitCode);
        Assert.Equal("", session.Output);
        Assert.Contains("finns-inte(1,1): fel SR0118: ", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_findings_notes_and_the_pack()
    {
        var session = Session.Run("granska", PackWith("fakta:\n  ingen-fragar: { fråga: Är det så?, gäller: fråga }\n"), "--format", "json");
        using var report = JsonDocument.Parse(session.Output);
        Assert.Equal(["version", "fynd", "upplysningar", "regelverk"], report.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["kod", "fil", "rad", "kolumn", "text"], report.RootElement.GetProperty("fynd")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("", session.Error);
    }

    [Fact]
    public void JSON_has_the_map_of_the_statute_text()
    {
        var session = Session.Run("granska", "--lagtext", StatuteText(), "--format", "json");
        using var report = JsonDocument.Parse(session.Output);
        var map = report.RootElement.GetProperty("karta");
        Assert.Equal(2, map.GetProperty("paragrafer").GetInt32());
        Assert.Equal(
            ["kodade 0", "delvis 0", "inte-än 1", "utan-regel 1"],
            map.GetProperty("summa").EnumerateObject().Select(count => $"{count.Name} {count.Value}"));
        Assert.Equal("utan-regel", map.GetProperty("kapitel")[0].GetProperty("paragrafer")[0].GetProperty("läge").GetString());
    }

    [Fact]
    public void SARIF_has_what_2_1_0_demands()
    {
        var session = Session.Run("granska", PackWith("fakta:\n  ingen-fragar: { fråga: Är det så?, gäller: fråga }\n"), "--format", "sarif");
        using var log = JsonDocument.Parse(session.Output);
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal("sekretess", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(("SR0702", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/begrepp/tillagg.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public Task A_code_is_explained() => Verifier.Verify(Session.Run("granska", "--forklara", "SR0803").Seen);

    [Fact]
    public Task The_map_is_shown_by_chapter()
    {
        var output = Session.Run("granska", "--lagtext", StatuteText(), "--karta").Output;
        var lines = output[output.IndexOf("Karta över", StringComparison.Ordinal)..].Split('\n');
        return Verifier.Verify(string.Join('\n', lines.TakeWhile(line => !line.EndsWith("granskade", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("sekretess: fel SR0013: ange en mapp, inte flera", "granska", "a", "b")]
    [InlineData("sekretess: fel SR0014: «--karta» räknar lagens paragrafer; ange «--lagtext MAPP»", "granska", "--karta")]
    [InlineData("sekretess: fel SR0015: «SR0999» är ingen felkod som har en förklaring; menade du «SR0109»?", "granska", "--förklara", "SR0999")]
    [InlineData("sekretess: fel SR0006: okänt värde «html» för «--format»; här går text, json, sarif", "granska", "--format", "html")]
    public void Wrong_usage_is_told_in_one_line(string line, params string[] args)
    {
        var session = Session.Run(args);
        Assert.Equal(line + "\n", session.Error);
        Assert.Equal(2, session.ExitCode);
    }

    // The pack of the repository with one more file of vocabulary.
    // Without its English, which the addition would lack.
    private string PackWith(string vocabulary)
    {
        foreach (var file in Directory.EnumerateFiles(Rules, "*.yaml", SearchOption.AllDirectories).Where(file => !file.Contains("engelska", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(_folder, "begrepp", "tillagg.yaml"), vocabulary);
        return _folder;
    }

    // Two sections, made up.
    private string StatuteText()
    {
        File.WriteAllText(Path.Combine(_folder, "lag.json"), """
            { "beteckning": "2009:400", "paragrafer": [
              { "kap": 1, "par": "1", "rubrik": null, "text": "Påhittat.", "senast_andrad": null, "ofullstandig": false },
              { "kap": 26, "par": "99", "rubrik": null, "text": "Påhittat.", "senast_andrad": null, "ofullstandig": false } ] }
            """);
        return _folder;
    }
}

using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("sekretess: fel SR0003: ange ett kommando; «sekretess --hjalp» visar vilka som finns")]
    [InlineData("sekretess: fel SR0002: okänt kommando «prov»; menade du «prova»?", "prov", "x.yaml")]
    [InlineData("sekretess: fel SR0009: ange minst en frågefil, eller «-» för att läsa standard in", "prova")]
    [InlineData("sekretess: fel SR0001: okänt tillval «--formt»; menade du «--format»?", "prova", "--formt", "json", "x.yaml")]
    [InlineData("sekretess: fel SR0001: okänt tillval «--formt»; menade du «--format»?", "prova", "--formt=json", "x.yaml")]
    [InlineData("sekretess: fel SR0004: tillvalet «--format» saknar värde", "prova", "x.yaml", "--format")]
    [InlineData("sekretess: fel SR0006: okänt värde «jsn» för «--format»; här går text, json, markdown, html; menade du «json»?", "prova", "x.yaml", "--format", "jsn")]
    [InlineData("sekretess: fel SR0006: okänt värde «html» för «--format»; här går text, json", "testa", "--format", "html")]
    [InlineData("sekretess: fel SR0006: okänt värde «registeret» för «--for»; här går handlaggare, mottagare, registret; menade du «registret»?", "prova", "x.yaml", "--for", "registeret")]
    [InlineData("sekretess: fel SR0008: «2026-02-30» är ingen dag; skriv år-månad-dag, till exempel 2026-02-01", "prova", "x.yaml", "--datum", "2026-02-30")]
    [InlineData("sekretess: fel SR0005: tillvalet «--datum» anges för många gånger; högst 2", "prova", "x.yaml", "--datum", "2026-01-01", "--datum", "2026-01-02", "--datum", "2026-01-03")]
    [InlineData("sekretess: fel SR0005: tillvalet «--format» anges för många gånger; högst 1", "prova", "x.yaml", "--format", "text", "--format", "json")]
    [InlineData("sekretess: fel SR0010: «-» (standard in) kan anges en gång", "prova", "-", "-")]
    [InlineData("sekretess: fel SR0006: okänt värde «fi» för «--sprak»; här går sv, en", "prova", "x.yaml", "--sprak", "fi")]
    [InlineData("sekretess: error SR0001: unknown option «--datm»; did you mean «--datum»?", "prova", "--sprak", "en", "x.yaml", "--datm", "2026-01-01")]
    [InlineData("sekretess: error SR0002: unknown command «begrep»; did you mean «begrepp»?", "--sprak", "en", "begrep")]
    [InlineData("""{"kod":"SR0001","fil":null,"rad":null,"kolumn":null,"text":"okänt tillval «--x»"}""", "prova", "--format", "json", "--x", "a.yaml")]
    public void Wrong_usage_is_told_in_one_line(string line, params string[] args)
    {
        var session = Session.Run(args);
        Assert.Equal(line + "\n", session.Error);
        Assert.Equal("", session.Output);
        Assert.Equal(2, session.ExitCode);
    }

    [Fact]
    public Task Help_in_Swedish() => Verifier.Verify(Session.Run("--hjalp").Output);

    [Fact]
    public Task Help_of_prova() => Verifier.Verify(Session.Run("prova", "--hjälp").Output);

    [Fact]
    public Task Help_in_English() => Verifier.Verify(Session.Run("begrepp", "--help", "--sprak", "en").Output);

    [Fact]
    public void Help_is_no_mistake() => Assert.Equal(0, Session.Run("prova", "-h").ExitCode);
}

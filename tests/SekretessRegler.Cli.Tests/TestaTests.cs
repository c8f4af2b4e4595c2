using System.Text.Json;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Cli.Tests;

public sealed class TestaTests : IDisposable
{
    private const string Pack = "../SekretessRegler.Tests/Packs/litet";

    private const string Case = """
        lagrum: OSL 10:18 a
        utgångsläge:
          datum: 2026-02-01
          utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
          mottagare: { myndighet: polismyndigheten }
          uppgift: { kategorier: [personliga-förhållanden], hänför-sig-till: [], rör: [{ id: A, född: 2008-11-30 }] }
          syfte: []
          initiativ: eget
          fakta: { uppgiften-angår-misstanke-om-begånget-brott: nej }
          bedömningar:
            konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: Bud åt nätverk, av: handläggare 1 }
            olämpligt-att-lämna-ut: { svar: nej, motivering: Ingen insats påverkas, av: handläggare 1 }
        väntat: { väg: öppen }
        fall:
          - namn: Utan konkret risk är vägen stängd
            ändra: { "bedömningar.konkret-risk-för-brottslig-verksamhet.svar": nej }
            väntat: { väg: STATE }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Only_the_sections_asked_for_are_run()
    {
        Assert.Contains("1 regler, ", Testa("öppen", "--lagrum", "OSL 10:18 a").Seen, StringComparison.Ordinal);
        Assert.Contains("0 regler, 0 fall", Testa("öppen", "--lagrum", "OSL 11 kap.").Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_citation_is_wrong_usage() => Assert.Contains("SR0016", Testa("öppen", "--lagrum", "kapitel tio").Seen, StringComparison.Ordinal);

    [Fact]
    public Task Cases_that_hold_and_what_none_reaches() => Verifier.Verify(Testa("stängd").Seen);

    [Fact]
    public Task A_case_that_fails_is_told_at_its_expectation() => Verifier.Verify(Testa("öppen", "--mutera", "--sprak", "en").Seen);

    [Fact]
    public void A_case_that_fails_gives_exit_code_1() => Assert.Equal(1, Testa("öppen").Session.ExitCode);

    [Fact]
    public void A_file_of_cases_that_cannot_be_read_gives_exit_code_4()
    {
        var (session, _) = Testa("öpen");

        Assert.Equal(4, session.ExitCode);
        Assert.Contains("fel SR0502: «öpen» går inte att vänta sig", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_every_finding_with_its_place()
    {
        using var json = JsonDocument.Parse(Testa("öppen", "--format", "json").Session.Output);
        var failure = json.RootElement.GetProperty("fel")[0];

        Assert.Equal("SR0511", failure.GetProperty("kod").GetString());
        Assert.Equal(17, failure.GetProperty("rad").GetInt32());
        Assert.NotEmpty(json.RootElement.GetProperty("inteHärledda").EnumerateArray());
    }

    [Fact]
    public void The_same_pack_gives_the_same_lines() =>
        Assert.Equal(Testa("stängd", "--mutera").Seen, Testa("stängd", "--mutera").Seen);

    [Fact]
    public void Without_a_folder_the_user_is_told_what_to_name() =>
        Assert.StartsWith("sekretess: fel SR0012: ange mappen med regelverket", Session.Run("testa").Error, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (Session Session, string Seen) Testa(string expected, params string[] more)
    {
        foreach (var path in Directory.GetFiles(Small, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Small, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy, overwrite: true);
        }

        File.WriteAllText(Path.Combine(_folder, "osl", "10-kap", "10-18a.fall.yaml"), Case.Replace("STATE", expected, StringComparison.Ordinal));
        var session = Session.Run(["testa", _folder, .. more]);
        return (session, session.Seen.Replace(_folder.Replace('\\', '/'), "regler", StringComparison.Ordinal));
    }

    private static string Small => Path.GetFullPath(Path.Combine(Session.Samples, "..", "tests", "SekretessRegler.Cli.Tests", Pack));
}

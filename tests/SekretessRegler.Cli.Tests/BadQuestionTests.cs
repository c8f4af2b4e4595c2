using System.Text.Json;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Cli.Tests;

public class BadQuestionTests
{
    [Fact]
    public Task Every_fault_is_told_at_its_place() => Verifier.Verify(Session.Run("prova", Session.Sample("18")).Seen);

    [Fact]
    public void The_others_are_still_answered()
    {
        var session = Session.Run("prova", Session.Sample("18"), Session.Sample("01"));
        Assert.Equal(3, session.ExitCode);
        Assert.Contains("Uppgiften får lämnas till Polismyndigheten.", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_the_faults_stand_in_the_answers_place()
    {
        var session = Session.Run("prova", Session.Sample("01"), Session.Sample("18"), "--format", "json");
        using var answers = JsonDocument.Parse(session.Output);
        var bad = answers.RootElement[1];
        Assert.Equal(["version", "id", "fel"], bad.EnumerateObject().Select(property => property.Name));
        Assert.Equal("exempel-18", bad.GetProperty("id").GetString());
        Assert.Equal(["kod", "fil", "rad", "kolumn", "text"], bad.GetProperty("fel")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(bad.GetProperty("fel").GetArrayLength(), session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("finns-inte.yaml", "finns-inte.yaml(1,1): fel SR0191: filen finns inte")]
    public void A_missing_file_is_told(string path, string line) => Told(Session.Run("prova", path), line);

    [Fact]
    public void A_folder_is_told() =>
        Told(Session.Run("prova", Session.Samples), $"{Session.Samples}(1,1): fel SR0192: det är en mapp, ingen frågefil; ange filerna i den");

    [Fact]
    public void Binary_is_told() =>
        Told(Session.With("a\0b", "prova", "-"), "-(1,1): fel SR0194: filen är ingen text; en fråga skrivs i YAML eller JSON");

    [Fact]
    public void Empty_is_told() => Told(Session.With("", "prova", "-"), "-(1,1): fel SR0116: filen är tom");

    [Fact]
    public void Another_encoding_is_told() =>
        Told(Session.With([0xFF, 0xFE, (byte)'a', 0], CancellationToken.None, "prova", "-"), "-(1,1): fel SR0101: filen är inte skriven i UTF-8; spara om den i UTF-8");

    [Theory]
    [InlineData("{")]
    [InlineData("- a\n- b")]
    [InlineData("a: [b")]
    [InlineData("id: x")]
    [InlineData("\t")]
    [InlineData("null")]
    public void Nonsense_never_prints_a_stack_trace(string text)
    {
        var session = Session.With(text, "prova", "-");
        Assert.Equal(3, session.ExitCode);
        Assert.StartsWith("-(", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SR0099", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_pack_is_4_and_nothing_is_answered()
    {
        var session = Session.Run("prova", Session.Sample("01"), "--regler", Session.Samples);
        Assert.Equal(4, session.ExitCode);
        Assert.Equal("", session.Output);
        Assert.Contains(": fel SR", session.Error, StringComparison.Ordinal);
    }

    private static void Told(Session session, string line)
    {
        Assert.Equal(line + "\n", session.Error);
        Assert.Equal("", session.Output);
        Assert.Equal(3, session.ExitCode);
    }
}

using System.Text.Json;

namespace SekretessRegler.Cli.Tests;

public class ProvaTests
{
    public static TheoryData<string, string> Outcomes => new()
    {
        { "01", "får-lämnas" },
        { "02", "kräver-bedömning" },
        { "03", "kräver-bedömning" },
        { "04", "kräver-bedömning" },
        { "05", "kräver-bedömning" },
        { "06", "kräver-bedömning" },
        { "07", "får-lämnas" },
        { "08", "kräver-bedömning" },
        { "09", "kräver-bedömning" },
        { "10", "får-lämnas" },
        { "11", "får-lämnas" },
        { "12", "får-lämnas" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void The_samples_answer_as_they_say(string sample, string outcome)
    {
        var session = Session.Run("prova", Session.Sample(sample), "--format", "json");
        using var answer = JsonDocument.Parse(session.Output);
        Assert.Equal(outcome, answer.RootElement.GetProperty("utfall").GetString());
        Assert.Equal(0, session.ExitCode);
        Assert.Equal("", session.Error);
    }

    [Fact]
    public void The_answer_stands_first()
    {
        var session = Session.Run("prova", Session.Sample("01"));
        Assert.StartsWith("Uppgiften får lämnas till Polismyndigheten.\n\nAvgörande\n  OSL 10:18 a  bryter OSL 26:1 för A\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_dots_over_it_is_the_same_command() =>
        Assert.Equal(Session.Run("prova", Session.Sample("01")), Session.Run("pröva", Session.Sample("01")));

    [Fact]
    public void In_English_on_request() =>
        Assert.StartsWith("The information may be disclosed to the Police Authority.\n", Session.Run("prova", Session.Sample("01"), "--sprak", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void The_same_question_always_gives_the_same_characters() =>
        Assert.Equal(Session.Run("prova", Session.Sample("02")), Session.Run("prova", Session.Sample("02")));

    [Fact]
    public void Standard_input_answers_as_the_file_does()
    {
        var text = File.ReadAllText(Session.Sample("01"));
        Assert.Equal(Session.Run("prova", Session.Sample("01")).Output, Session.With(text, "prova", "-").Output);
    }

    [Fact]
    public void The_question_as_understood_gives_the_same_answer()
    {
        var first = Session.Run("prova", Session.Sample("12"), "--format", "json").Output;
        using var answer = JsonDocument.Parse(first);
        Assert.Equal(first, Session.With(answer.RootElement.GetProperty("fråga").GetRawText(), "prova", "-", "--format", "json").Output);
    }

    [Fact]
    public void Two_days_give_both_answers_and_what_changed()
    {
        var session = Session.Run("prova", Session.Sample("11"), "--datum", "2025-03-31", "--datum", "2025-04-01");
        Assert.Contains("\nVad som ändras mellan 2025-03-31 och 2025-04-01\n  utfall: ", session.Output, StringComparison.Ordinal);
        Assert.Contains("\n  OSL 10:18 a för OSL 26:1, A: ", session.Output, StringComparison.Ordinal);
        Assert.Equal(0, session.ExitCode);
    }

    [Fact]
    public void Several_files_and_days_give_an_array_in_order()
    {
        var session = Session.Run("prova", Session.Sample("11"), Session.Sample("07"), "--datum", "2026-01-15", "--datum", "2026-01-16", "--format", "json");
        using var answers = JsonDocument.Parse(session.Output);
        Assert.Equal(
            ["exempel-11 2026-01-15", "exempel-11 2026-01-16", "exempel-07 2026-01-15", "exempel-07 2026-01-16"],
            answers.RootElement.EnumerateArray().Select(answer => $"{answer.GetProperty("id")} {answer.GetProperty("fråga").GetProperty("datum")}"));
    }

    [Fact]
    public void Interrupted_is_130() =>
        Assert.Equal(130, Session.With([], new CancellationToken(canceled: true), "prova", Session.Sample("01")).ExitCode);
}

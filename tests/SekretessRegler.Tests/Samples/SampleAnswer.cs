using System.Collections.Immutable;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Samples;

/// <summary>What a sample answers, in the words of a row of the README.</summary>
internal sealed record SampleAnswer(string Told, ImmutableArray<string> Deciding)
{
    public const string Faulty = "fel";

    public static SampleAnswer Of(string name) =>
        QuestionFile.TryParse(SampleFile.Text(name), RulePack.Embedded, name, out var question, out var mistakes)
            ? Of(new Examiner(RulePack.Embedded).Examine(question))
            : new(Faulty, [.. mistakes.Select(mistake => mistake.Code)]);

    private static SampleAnswer Of(Decision decision) =>
        new(string.Join(", ", [Notations.Outcome[decision.Outcome], .. Further(decision)]), decision.Deciding);

    private static IEnumerable<string> Further(Decision decision) =>
        decision.Reason is { } reason ? [Notations.Reason[reason]]
        : decision.Parts.Length > 1 ? decision.Parts.Select(part => Notations.Outcome[part.Outcome])
        : [];
}

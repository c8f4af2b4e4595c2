using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Examination;
using SekretessRegler.Reading;
using SekretessRegler.Trail;

namespace SekretessRegler.Checking.Cases;

/// <summary>Runs a case: its question, examined, against what the lawyer expects.</summary>
internal sealed class CaseRunner(LawBook book)
{
    /// <summary>The question of a case; null, and every mistake told, when it cannot be asked.</summary>
    public static Question? Ask(LawyersCase one, RulePack pack, DiagnosticBag bag)
    {
        var before = bag.Count;
        var question = QuestionFile.Read(one.Question, pack, pack.CurrentTo, bag);
        return question is null || bag.Count > before ? null : question with { Day = question.Day ?? pack.CurrentTo };
    }

    /// <summary>What differs from the expectation; null when the case holds.</summary>
    public Diagnostic? Run(LawyersCase one, Question question)
    {
        var expected = one.Expected;
        if (expected.Outcome is { } outcome)
        {
            return Compare(one, outcome, Notations.Outcome[new Examiner(book.Pack).Examine(question).Outcome]);
        }

        var result = new RuleResult(new Case(book.Scene(question)), expected.Rule);
        return (expected.State is { } state ? Compare(one, state, result.State) : null)
            ?? (expected.Route is { } route ? Compare(one, route, result.Route) : null)
            ?? Compare(one, result.Missing);
    }

    private static Diagnostic? Compare(LawyersCase one, string expected, string actual) => actual == expected
        ? null
        : Messages.CaseFails.At(one.Expected.Span, Words.None, one.Name, expected, actual);

    private static Diagnostic? Compare(LawyersCase one, ImmutableArray<string> missing)
    {
        var absent = one.Expected.Missing.Except(missing).ToImmutableArray();
        return absent.IsEmpty ? null : Messages.NotMissing.At(
            one.Expected.Span, Words.None, one.Name, string.Join(", ", absent), missing.IsEmpty ? "–" : string.Join(", ", missing));
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Examination;
using SekretessRegler.Reading;
using SekretessRegler.Trail;

namespace SekretessRegler.Checking.Cases;

/// <summary>Runs a case: the base question with its changes, examined, against what the lawyer expects.</summary>
internal sealed class CaseRunner(RulePack pack)
{
    /// <summary>What differs from the expectation, in Swedish; null when the case holds.</summary>
    public string? Run(CaseFile file, LawyersCase one)
    {
        var bag = new DiagnosticBag();
        if (Changed(file, one, out var missing) is not { } node)
        {
            return $"sökvägen «{missing}» finns inte i utgångsläget";
        }

        var question = QuestionFile.Read(node, pack, pack.CurrentTo, bag);
        return question is null || !bag.IsEmpty
            ? string.Join(Environment.NewLine, bag.Sorted())
            : Compare(file, one.Expected, question.Day is null ? question with { Day = pack.CurrentTo } : question);
    }

    /// <summary>The case's question; null when it has mistakes.</summary>
    public Question? QuestionOf(CaseFile file, LawyersCase one)
    {
        var bag = new DiagnosticBag();
        var question = Changed(file, one, out _) is { } node ? QuestionFile.Read(node, pack, pack.CurrentTo, bag) : null;
        return bag.IsEmpty ? question : null;
    }

    private static SourceNode? Changed(CaseFile file, LawyersCase one, out string? missing)
    {
        SourceNode? node = file.Base;
        missing = null;
        foreach (var change in one.Changes)
        {
            (missing, node) = (change.Path, QuestionChange.Apply(node, change));
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private string? Compare(CaseFile file, Expectation expected, Question question)
    {
        if (expected.Outcome is { } outcome)
        {
            var got = Notations.Outcome[new Examiner(pack).Examine(question).Outcome];
            return got == outcome ? null : $"väntade utfallet {outcome} men fick {got}";
        }

        var law = new LawOnDay(pack, question.Day!.Value);
        var results = question.Items.SelectMany(item => question.Receivers.Select(receiver =>
            new RuleResult(new Case(new Scene(pack, law, question, item, receiver, question.Day.Value)), expected.Rule ?? file.Citation.ToString())));
        return Compare(expected, results.First());
    }

    private static string? Compare(Expectation expected, RuleResult result)
    {
        if (expected.State is { } state && result.State != state)
        {
            return $"väntade läget {state} men fick {result.State}";
        }

        if (expected.Route is { } route && result.Route != route)
        {
            return $"väntade väg {route} men fick {result.Route}";
        }

        var absent = expected.Missing.Except(result.Missing).ToImmutableArray();
        return absent.IsEmpty ? null : $"väntade att {string.Join(", ", absent)} saknas, men det som saknas är {string.Join(", ", result.Missing)}";
    }
}

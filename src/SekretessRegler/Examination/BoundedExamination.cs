using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>Past the bound of nodes: each secrecy by itself, then three-valued, then a judgement is required. Never a guess.</summary>
internal sealed class BoundedExamination(Case @case, int maximumNodes)
{
    /// <summary>The code of the warning that the bound was passed.</summary>
    public const string Limit = "gräns";

    public (DecisionPart, TrailNode) Examine()
    {
        AskWhatCouldCutBothWays();
        var states = @case.Secrecies.ToDictionary(secrecy => secrecy, State);
        var outcome = Outcome(states.Values);
        var part = new DecisionPart
        {
            Item = @case.Scene.Item.Id,
            Receiver = @case.Scene.ReceiverName,
            Outcome = outcome,
            Reason = outcome != SekretessRegler.Outcome.OutsideCoverage ? null
                : @case.Bound.IsTrue ? CoverageReason.NotEncoded : CoverageReason.ActDoesNotApply,
            IsFinal = outcome == SekretessRegler.Outcome.MayNotBeDisclosed ? false : null,
            Deciding = [.. states.Where(pair => pair.Value == Truth.True).Select(pair => pair.Key.Citation).Distinct().Order().Select(citation => citation.ToString())],
            Persons = [],
            Secrecies = [],
            Routes = [],
            Questions = outcome == SekretessRegler.Outcome.RequiresJudgement ? [.. Questions()] : [],
            RestsOn = [],
            Terms = [],
            AfterDisclosure = [],
        };
        return (part, new TrailNode { Text = "Frågan är för stor för en exakt prövning", English = "The question is too large to be examined exactly", Result = Limit });
    }

    // Below the bound it is proved which silence could open (Answering); past it whatever might is asked.
    private void AskWhatCouldCutBothWays()
    {
        foreach (var variable in @case.CutBothWays)
        {
            variable.Presumed = null;
        }
    }

    private Outcome Outcome(IReadOnlyCollection<Truth> states) =>
        !@case.Bound.IsTrue || !CanBeSeen() ? SekretessRegler.Outcome.OutsideCoverage
        : @case.Crossed.IsFalse ? SekretessRegler.Outcome.NoBoundary
        : @case.Crossed.IsTrue && @case.Revealed.IsFalse && states.Contains(Truth.True) ? SekretessRegler.Outcome.MayNotBeDisclosed
        : !@case.Hidden.IsFalse ? SekretessRegler.Outcome.RequiresJudgement
        : states.All(state => state == Truth.False) ? SekretessRegler.Outcome.MayBeDisclosed
        : SekretessRegler.Outcome.RequiresJudgement;

    // Some answers, such as the holder's activity, lead to where the pack says which secrecy can apply.
    private bool CanBeSeen()
    {
        try
        {
            var builder = new DiagramBuilder([@case.Hidden], maximumNodes);
            return builder.Diagram.CanBeSettledBefore(builder.Build(@case.Hidden), builder.FirstGapLevel);
        }
        catch (DiagramLimitException)
        {
            return @case.Hidden.IsFalse;
        }
    }

    private Truth State(SecrecyInstance secrecy)
    {
        try
        {
            var builder = new DiagramBuilder([secrecy.Stands], maximumNodes);
            var stands = builder.BuildSilent(secrecy.Stands);
            return stands == Diagram.True ? Truth.True : stands == Diagram.False ? Truth.False : Truth.Unknown;
        }
        catch (DiagramLimitException)
        {
            return secrecy.Stands.Truth;
        }
    }

    // What is about no person in particular, such as the activity, comes first: with that said most of the rest falls away.
    private IEnumerable<OpenQuestion> Questions()
    {
        var open = FormulaWalk.Atoms([@case.Permitted]).Select(atom => atom.Variable).Distinct()
            .Where(variable => !variable.IsGap && variable.Presumed is null)
            .OrderBy(variable => variable.Rank).ThenBy(variable => variable.Key, StringComparer.Ordinal).ToImmutableArray();
        var first = open.Where(variable => variable.Rank is { Group: 0, Class: 0 }).ToImmutableArray();
        return (first.IsEmpty ? open : first).Select(new Wordings(@case).Question);
    }
}

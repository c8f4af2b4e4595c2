using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

using Result = (Outcome Outcome, CoverageReason? Reason);

/// <summary>The executable specification: the method in plain truth values on every completion, then the answer over all of them.</summary>
internal sealed class NaiveExamination
{
    private readonly Situation _situation;
    private readonly StatedAnswers _answers;
    private readonly ImmutableHashSet<Unknown> _askedPresumptions;

    public NaiveExamination(RulePack pack, Question question, InformationItem item, Receiver receiver)
    {
        _situation = new(pack, question, item, receiver);
        _answers = new(_situation, IsOnlySecrecy);
        Free = Over(one => one.Result, _ => false);
        _askedPresumptions = [.. Free.Unknowns.Where(unknown => unknown.Kind == UnknownKind.Presumed && CanForbid(unknown))];
        AsThingsStand = Over(one => one.Result, TakenForNo);
    }

    /// <summary>With every presumed unknown free.</summary>
    public Completions<Result> Free { get; }

    /// <summary>With what is presumed taken for no.</summary>
    public Completions<Result> AsThingsStand { get; }

    public NaiveAnswer Answer()
    {
        var (outcome, reason) = Conclude([.. AsThingsStand.All.Select(one => one.Result).Distinct()]);
        return new(
            outcome, reason,
            outcome == Outcome.MayNotBeDisclosed ? Free.All.All(one => !one.Result.Outcome.Permits()) : null,
            [.. Questions().Select(unknown => unknown.Name)],
            [.. _askedPresumptions.Select(unknown => unknown.Name)],
            new NaiveDeciding(_situation, Over).Of(outcome),
            new(() => [.. Raising().Select(unknown => unknown.Name)]));
    }

    /// <summary>The value of anything within a completion, over all completions as things stand.</summary>
    private Completions<T> Over<T>(Func<CompletedExamination, T> value) => Over(value, TakenForNo);

    private Completions<T> Over<T>(Func<CompletedExamination, T> value, Func<Unknown, bool> takenForNo) =>
        Completions<T>.Of(completion => value(new(_situation, _answers, completion)), takenForNo);

    private bool TakenForNo(Unknown unknown) => unknown.Kind == UnknownKind.Presumed && !_askedPresumptions.Contains(unknown);

    private bool CanForbid(Unknown presumed) =>
        Free.AnyTwo(presumed, (no, yes) => no.Outcome.Permits() && !yes.Outcome.Permits());

    private IEnumerable<Unknown> Raising() =>
        from pair in CompletedExamination.Pairs(_situation)
        from state in States(pair.Secrecy, pair.Person)
        let values = Over(state, _ => false)
        from presumed in values.Unknowns.Where(unknown => unknown.Kind == UnknownKind.Presumed)
        where values.AnyTwo(presumed, (no, yes) => !no && yes)
        select presumed;

    private IEnumerable<Func<CompletedExamination, bool>> States(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        _situation.Rules<Rule>()
            .Select(rule => new Func<CompletedExamination, bool>(one => !one.Breaking.Routes(secrecy.Rule, person).Contains(rule.Rule.Citation)))
            .Append(one => one.Regulation.Secret(secrecy, person)).Append(one => one.Breaking.Stands(secrecy, person));

    private Result Conclude(ImmutableArray<Result> results) =>
        results.Length == 1 ? results[0]
        : results.Any(one => one.Reason is not null) ? (Outcome.OutsideCoverage, CoverageReason.ActDoesNotApply)
        : results.All(one => one.Outcome.Permits()) ? (Outcome.MayBeDisclosed, null)
        : results.All(one => !one.Outcome.Permits()) ? (Outcome.MayNotBeDisclosed, null)
        : AsThingsStand.CanBeSettled(one => one.Outcome.Permits()) ? (Outcome.RequiresJudgement, null)
        : (Outcome.OutsideCoverage, CoverageReason.NotEncoded);

    private IEnumerable<Unknown> Questions()
    {
        var outcomes = AsThingsStand.All.Select(one => one.Result.Outcome).Distinct().ToList();
        return AsThingsStand.Unknowns.Where(unknown => unknown.Kind != UnknownKind.Gap && AsThingsStand.DependsOn(unknown, Class));

        int Class(Result one) =>
            outcomes.Count == 1 ? 0
            : outcomes.All(outcome => outcome.Permits()) ? one.Outcome == Outcome.MustBeDisclosed ? 1 : 0
            : one.Reason is not null ? 2 : one.Outcome.Permits() ? 1 : 0;
    }

    private bool IsOnlySecrecy(Person? person)
    {
        var answers = new StatedAnswers(_situation, _ => false);
        return CompletedExamination.Pairs(_situation).Where(pair => pair.Person == person).Count(pair =>
            Completions<bool>.Of(one => new Regulation(_situation, answers, one).Regulates(pair.Secrecy, person), _ => false)
                .All.Any(one => one.Result)) == 1;
    }
}

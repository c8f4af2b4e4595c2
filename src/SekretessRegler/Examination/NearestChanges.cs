using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>What would turn the answer if it were otherwise: each single statement, then pairs, by examining again.</summary>
internal sealed class NearestChanges(Case @case, int maximumNodes)
{
    private const int MostStatements = 12;

    private readonly Wordings _wordings = new(@case);

    /// <summary>Changes after which a permission is no longer one, or a prohibition no longer stands. None for an answer that is neither.</summary>
    public ImmutableArray<NearestChange> From(Outcome outcome)
    {
        if (!outcome.Permits() && outcome != Outcome.MayNotBeDisclosed)
        {
            return [];
        }

        var changes = Statements().ToImmutableArray();
        ImmutableArray<NearestChange> single = [.. Turning(changes.Select(change => ImmutableArray.Create(change)), outcome)];
        return single.IsEmpty ? [.. Turning(Pairs(changes), outcome).Take(MostStatements)] : single;
    }

    private static IEnumerable<ImmutableArray<Change>> Pairs(ImmutableArray<Change> changes) =>
        Combinations.Of(changes, 2).Where(pair => pair[0].Variable != pair[1].Variable);

    private IEnumerable<NearestChange> Turning(IEnumerable<ImmutableArray<Change>> candidates, Outcome outcome) =>
        from changes in candidates
        let changed = Examine(changes)
        where changed is not null && Turns(outcome, changed.Value)
        select new NearestChange([.. changes.Select(change => change.Describe(_wordings))], changed.Value);

    private static bool Turns(Outcome from, Outcome to) =>
        from.Permits() ? !to.Permits() : to != Outcome.MayNotBeDisclosed;

    private Outcome? Examine(ImmutableArray<Change> changes)
    {
        try
        {
            var scene = @case.Scene.With(changes.ToImmutableDictionary(change => change.Variable.Key, change => change.Values));
            var answering = new Answering(new Case(scene), maximumNodes);
            return answering.Answer(answering.AsThingsStand);
        }
        catch (DiagramLimitException)
        {
            return null;
        }
    }

    private IEnumerable<Change> Statements() => @case.Scene.Variables
        .Where(variable => variable.IsKnown && variable.Provenance.Kind is ProvenanceKind.Stated or ProvenanceKind.Judged or ProvenanceKind.Derived)
        .Take(MostStatements)
        .SelectMany(variable => Others(variable).Select(values => new Change(variable, values)));

    private IEnumerable<ValueSet> Others(Variable variable) => variable.Code == "ålder"
        ? @case.Scene.Law.AgeLimits.SelectMany(limit => new[] { limit - 1, limit }).Where(age => age >= 0 && !variable.Allows(age)).Select(ValueSet.Of)
        : variable.Values.Length > 8 ? [] : Enumerable.Range(0, variable.Values.Length).Where(value => !variable.Allows(value)).Select(ValueSet.Of);

    private sealed record Change(Variable Variable, ValueSet Values)
    {
        public GivenAnswer Describe(Wordings wordings) => new(wordings.Question(Variable).Code, Variable.About, wordings.Values(Variable, Values));
    }
}

using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>Steps 4 and 5: concurrence and the answer, over every consistent completion of unknowns and gaps.</summary>
internal sealed class Answering
{
    private readonly Case _case;
    private readonly DiagramBuilder _builder;
    private readonly Lazy<int> _free;

    public Answering(Case @case, int maximumNodes = Diagram.DefaultMaximumNodes)
    {
        _case = @case;
        AskWhatCutsBothWays(maximumNodes);
        _builder = new DiagramBuilder(@case.Formulas(), maximumNodes);
        Silence = _builder.Variables.Select((variable, level) => (variable, level))
            .Where(pair => pair.variable.Presumed is not null)
            .ToImmutableDictionary(pair => pair.level, pair => _builder.PresumedClass(pair.level));
        AsThingsStand = Compose(null, _builder.BuildSilent);
        _free = new(() => Compose(null, _builder.Build));
    }

    public Diagram Diagram => _builder.Diagram;

    public DiagramBuilder Builder => _builder;

    /// <summary>What silence means: the presumed value of each presumed variable.</summary>
    public ImmutableDictionary<int, int> Silence { get; }

    /// <summary>The outcome of every completion, presumed leaves free.</summary>
    /// <exception cref="DiagramLimitException">It would exceed the bound, though the answer as things stand did not.</exception>
    public int Free => _free.Value;

    /// <summary>The outcome of every completion, presumed leaves silent.</summary>
    public int AsThingsStand { get; }

    /// <summary>A formula as things stand.</summary>
    public int Standing(Formula formula) => _builder.BuildSilent(formula);

    /// <summary>The answer to a set of completions (method.md 3, the table «Exact»).</summary>
    public Outcome Answer(int root)
    {
        var outcomes = Outcomes(root);
        return outcomes.Count == 1 ? outcomes[0]
            : outcomes.All(outcome => outcome.Permits()) ? Outcome.MayBeDisclosed
            : outcomes.Contains(Outcome.OutsideCoverage) || !CanBeSettled(root) ? Outcome.OutsideCoverage
            : Outcome.RequiresJudgement;
    }

    public ImmutableSortedSet<Outcome> Outcomes(int root) => [.. Diagram.Terminals(root).Select(value => (Outcome)value)];

    /// <summary>The outcome with respect to one person's own secrecies.</summary>
    public Outcome AnswerFor(Person person) => Answer(Compose(person, _builder.BuildSilent));

    /// <summary>The completions by what matters now: whether it is permitted, or, when it is, whether it is a duty.</summary>
    public int Matters(int root) => Outcomes(root).All(outcome => outcome.Permits())
        ? Diagram.Project(root, value => (Outcome)value == Outcome.MustBeDisclosed ? 1 : 0)
        : Classes(root);

    /// <summary>Permitted 1, forbidden 0, outside the Act 2.</summary>
    public int Classes(int root) => Diagram.Project(root, value => Class((Outcome)value));

    // Silence can only ever close (method.md 1). A presumed value that could open where another closes is asked instead.
    // Past the bound whatever might is asked. The proof has a diagram of its own, which is thrown away.
    private void AskWhatCutsBothWays(int maximumNodes)
    {
        var suspects = _case.CutBothWays;
        foreach (var variable in suspects.IsEmpty ? [] : Opening(suspects, maximumNodes))
        {
            variable.Presumed = null;
        }
    }

    private ImmutableArray<Variable> Opening(ImmutableArray<Variable> suspects, int maximumNodes)
    {
        try
        {
            var whole = _case.Permitted;
            var proof = new DiagramBuilder([whole], maximumNodes);
            var permitted = proof.Build(whole);
            return [.. suspects.Where(variable => SilenceCanOpen(proof, permitted, proof.Level(variable)))];
        }
        catch (DiagramLimitException)
        {
            return suspects;
        }
    }

    private static bool SilenceCanOpen(DiagramBuilder proof, int permitted, int level)
    {
        var silent = Fix(proof.Diagram, permitted, level, proof.PresumedClass(level));
        return Enumerable.Range(0, proof.Width(level)).Any(value =>
            proof.Diagram.And(silent, proof.Diagram.Not(Fix(proof.Diagram, permitted, level, value))) != Diagram.False);
    }

    private static int Fix(Diagram diagram, int root, int level, int value) => diagram.Restrict(root, new Dictionary<int, int> { [level] = value });

    private static int Class(Outcome outcome) => outcome.Permits() ? 1 : outcome == Outcome.OutsideCoverage ? 2 : 0;

    // Some answers leave only permission or only prohibition, whatever the gaps hold.
    private bool CanBeSettled(int root) => Diagram.CanBeSettledBefore(Classes(root), _builder.FirstGapLevel);

    private int Compose(Person? only, Func<Formula, int> build)
    {
        var concurrence = If(_case.Stands(only), Of(Outcome.MayNotBeDisclosed),
            If(_case.Must(only), Of(Outcome.MustBeDisclosed),
                If(_case.Secret(only), Of(Outcome.MayBeDisclosed), Of(Outcome.NoSecrecy))));
        var covered = If(_case.Hidden, Of(Outcome.MayNotBeDisclosed), If(_case.Revealed, Of(Outcome.MayBeDisclosed), concurrence));
        var bound = If(_case.Crossed, covered, Of(Outcome.NoBoundary));
        return If(_case.Bound, bound, If(_case.MustOutsideAct, Of(Outcome.MustBeDisclosed), Of(Outcome.OutsideCoverage)));

        int If(Formula condition, int whenTrue, int whenFalse) => Diagram.Choose(build(condition), whenTrue, whenFalse);
    }

    private static int Of(Outcome outcome) => Diagram.Terminal((int)outcome);
}

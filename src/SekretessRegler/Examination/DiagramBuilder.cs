using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>Lays out the open variables in their fixed order, merges values that nothing tells apart, and turns formulas into diagrams.</summary>
internal sealed class DiagramBuilder
{
    private readonly Dictionary<Variable, int> _levels = [];
    private readonly List<ImmutableArray<ValueSet>> _classes = [];
    private readonly Dictionary<Formula, int> _built = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Formula, int> _silent = new(ReferenceEqualityComparer.Instance);

    /// <param name="formulas">Every formula that will be built: their atoms decide which values are told apart.</param>
    public DiagramBuilder(IEnumerable<Formula> formulas, int maximumNodes)
    {
        Diagram = new Diagram(maximumNodes);
        var atoms = FormulaWalk.Atoms(formulas).ToLookup(atom => atom.Variable);
        Variables = [.. atoms.Select(group => group.Key)
            .OrderBy(variable => variable.Rank).ThenBy(variable => variable.Key, StringComparer.Ordinal)];
        foreach (var variable in Variables)
        {
            _levels[variable] = _classes.Count;
            _classes.Add(Classes(variable, [.. atoms[variable].Select(atom => atom.Values)]));
        }

        FirstGapLevel = Variables.TakeWhile(variable => !variable.IsGap).Count();
    }

    public Diagram Diagram { get; }

    /// <summary>The open variables, one level each.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>From this level on no answer can settle anything.</summary>
    public int FirstGapLevel { get; }

    public int Level(Variable variable) => _levels[variable];

    public int Width(int level) => _classes[level].Length;

    /// <summary>The values of one class.</summary>
    public ValueSet ClassValues(int level, int value) => _classes[level][value];

    /// <summary>The class that holds the presumed value.</summary>
    public int PresumedClass(int level) =>
        Variables[level].Presumed is { } presumed ? _classes[level].IndexOf(_classes[level].First(set => set.Overlaps(presumed))) : -1;

    public int Build(Formula formula) => Build(formula, _built, BuildAtom);

    /// <summary>As things stand: what is presumed has its presumed value. The same node as restricting afterwards, and far fewer on the way.</summary>
    public int BuildSilent(Formula formula) => Build(formula, _silent, atom =>
        PresumedClass(_levels[atom.Variable]) is var presumed and >= 0
            ? Diagram.Below(BuildAtom(atom), _levels[atom.Variable], presumed)
            : BuildAtom(atom));

    private int Build(Formula formula, Dictionary<Formula, int> built, Func<Formula.Atom, int> atomOf)
    {
        return built.TryGetValue(formula, out var known) ? known : built[formula] = New(formula);

        int Node(Formula part) => Build(part, built, atomOf);

        int New(Formula part) => part switch
        {
            Formula.Constant constant => constant.Value ? Diagram.True : Diagram.False,
            Formula.Atom atom => atomOf(atom),
            Formula.Negation negation => Diagram.Not(Node(negation.Inner)),
            Formula.Junction { IsAll: true } all => all.Parts.Select(Node).Aggregate(Diagram.True, Diagram.And),
            Formula.Junction any => any.Parts.Select(Node).Aggregate(Diagram.False, Diagram.Or),
            _ => throw new System.Diagnostics.UnreachableException("The kinds of formulas are closed."),
        };
    }

    private int BuildAtom(Formula.Atom atom)
    {
        var level = _levels[atom.Variable];
        return Diagram.Node(level, [.. _classes[level].Select(set => set.Overlaps(atom.Values) ? Diagram.True : Diagram.False)]);
    }

    // Splitting by one test at a time keeps the classes in the order of their lowest value.
    private static ImmutableArray<ValueSet> Classes(Variable variable, ImmutableArray<ValueSet> tests)
    {
        var classes = new List<ValueSet> { variable.Allowed };
        foreach (var test in variable.Presumed is { } presumed ? tests.Add(presumed) : tests)
        {
            classes = [.. classes.SelectMany(set => new[] { set & test, set & ~test }).Where(set => !set.IsEmpty)];
        }

        return [.. classes.OrderBy(set => set.First)];
    }
}

using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>A question and what each condition comes to in it, worked out only as far as it is asked for.</summary>
internal sealed class Trial
{
    private readonly Lazy<Scene> _scene;
    private readonly Lazy<Grounding> _grounding;
    private readonly Lazy<Case> _case;
    private readonly Lazy<Answering> _answering;
    private readonly Dictionary<(Condition, Whom, string?), Formula> _known = new(ReferenceThenValue.Instance);

    public Trial(LawBook book, Question question)
    {
        (Book, Question) = (book, question);
        _scene = new(() => book.Scene(question));
        _grounding = new(() => new(_scene.Value));
        _case = new(() => new(book.Scene(question)));
        _answering = new(() => new(_case.Value));
    }

    public LawBook Book { get; }

    public Question Question { get; }

    public Scene Scene => _scene.Value;

    public Case Case => _case.Value;

    public Answering Answering => _answering.Value;

    public Trial With(Question question) => new(Book, question);

    /// <summary>What the condition comes to, for the person and for one other where it speaks of another.</summary>
    public Formula Formula(Condition leaf, Whom whom, Person? other)
    {
        var key = (leaf, whom, other?.Id);
        if (!_known.TryGetValue(key, out var formula))
        {
            _known[key] = formula = Grounding(leaf).Of(leaf, Binding(leaf, whom) with { Other = other });
        }

        return formula;
    }

    /// <summary>As things stand: silence on a presumed leaf is a no.</summary>
    public Truth Standing(Condition leaf, Whom whom, Person? other) => Silence.Truth(Formula(leaf, whom, other));

    /// <summary>The whole condition holds whatever the answers to what is open.</summary>
    public bool AlwaysHolds(Condition whole, Whom whom)
    {
        var formula = Case.Grounding.Of(whole, new(Person(whom), Case.Scene.Holder));
        return formula.IsTrue || new DiagramBuilder([formula], Diagram.DefaultMaximumNodes).Build(formula) == Diagram.True;
    }

    public IEnumerable<Person> Others(Whom whom) => Scene.AllPersons.Where(person => person.Id != whom.Person);

    public Person? Person(Whom whom) => Scene.AllPersons.FirstOrDefault(person => person.Id == whom.Person);

    public Binding Binding(Condition leaf, Whom whom) => new(Person(whom), Scene.Holder)
    {
        Secrecy = LooksAround(leaf) && whom.Secrecy is { } citation
            ? Case.Secrecies.FirstOrDefault(one => one.Citation == citation && one.Person?.Id == whom.Person) : null,
    };

    private Grounding Grounding(Condition leaf) => LooksAround(leaf) ? Case.Grounding : _grounding.Value;

    // Most conditions read statements only; these need the whole examination.
    private bool LooksAround(Condition leaf) =>
        leaf is SecrecyTest or DutyTest || (leaf is AnswerTest test && Scene.Vocabulary.Leaves[test.Code].Scope == Scope.Secrecy);

    private sealed class ReferenceThenValue : IEqualityComparer<(Condition, Whom, string?)>
    {
        public static ReferenceThenValue Instance { get; } = new();

        public bool Equals((Condition, Whom, string?) x, (Condition, Whom, string?) y) =>
            ReferenceEquals(x.Item1, y.Item1) && x.Item2 == y.Item2 && x.Item3 == y.Item3;

        public int GetHashCode((Condition, Whom, string?) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item1), key.Item2, key.Item3);
    }
}

/// <summary>For whom a rule is tried: the person (null for the public interest) and, for what breaks it, the secrecy.</summary>
internal sealed record Whom(string? Person, Provisions.Citation? Secrecy);

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>One item and one receiver of a question, under the law of the day, with every variable met so far.</summary>
internal sealed class Scene
{
    private readonly Dictionary<string, Variable> _variables = [];
    private readonly ImmutableArray<string> _concerned;

    public Scene(RulePack pack, LawOnDay law, Question question, InformationItem item, Receiver receiver, DateOnly day)
    {
        (Pack, Law, Question, Item, Receiver, Day) = (pack, law, question, item, receiver, day);
        Persons = item.Concerns ?? [];
        AllPersons =
        [
            .. question.Items.SelectMany(one => one.Concerns ?? []).Concat(question.Others).DistinctBy(person => person.Id),
        ];
        _concerned = [.. question.Items.SelectMany(one => one.Concerns ?? []).Select(person => person.Id).Distinct()];
    }

    public RulePack Pack { get; }

    public PackVocabulary Vocabulary => Pack.Vocabulary;

    public LawOnDay Law { get; }

    public Question Question { get; }

    public InformationItem Item { get; }

    public Receiver Receiver { get; }

    public DateOnly Day { get; }

    /// <summary>The persons the item concerns.</summary>
    public ImmutableArray<Person> Persons { get; }

    /// <summary>Every person of the question, those that only conditions speak of last.</summary>
    public ImmutableArray<Person> AllPersons { get; }

    /// <summary>A statement at the top is about the only person that the question's items concern, or about nobody in particular.</summary>
    public bool IsOnlyConcerned(Person? person) => person is null || (_concerned.Length == 1 && _concerned[0] == person.Id);

    /// <summary>A private person or body; also one that the question names by the vocabulary of agencies.</summary>
    public bool ReceiverIsPrivate => Receiver.Kind is ReceiverKind.PrivatePerson or ReceiverKind.PrivateBody
        || (!ReceiverIsForeign && Vocabulary.Agency(Receiver.Agency)?.IsOutsideAct == true);

    public bool ReceiverIsForeign => Receiver.Kind == ReceiverKind.ForeignAgency;

    /// <summary>How the decision names the receiver.</summary>
    public string ReceiverName => Receiver.Agency ?? Receiver.Is ?? (Receiver.Kind == ReceiverKind.PrivateBody ? "privat-organ" : "privatperson");

    public Holder Holder => Question.Holder;

    /// <summary>Statements taken to be otherwise, by the variable's key; for finding the nearest change.</summary>
    public ImmutableDictionary<string, ValueSet> Changed { get; init; } = ImmutableDictionary<string, ValueSet>.Empty;

    /// <summary>Every variable met so far, in the order they were met.</summary>
    public IReadOnlyCollection<Variable> Variables => _variables.Values;

    /// <summary>The same scene, not yet examined, with some statements otherwise.</summary>
    public Scene With(ImmutableDictionary<string, ValueSet> changed) => new(Pack, Law, Question, Item, Receiver, Day) { Changed = changed };

    /// <summary>The same scene, not yet examined, with nothing but what its lists say: what was left out is taken not to be there.</summary>
    public Scene AsListed() => new(
        Pack, Law, Question, Item with { RelatesTo = Item.RelatesTo ?? [], Circumstances = Item.Circumstances ?? [] }, Receiver, Day) { Changed = Changed };

    /// <summary>The variable with the key, made the first time it is met.</summary>
    public Variable Variable(string key, Func<string, int, Variable> make)
    {
        if (!_variables.TryGetValue(key, out var variable))
        {
            variable = make(key, _variables.Count);
            variable = Changed.TryGetValue(key, out var values) ? variable.WithAllowed(values) : variable;
            Refuse(variable);
            _variables.Add(key, variable);
        }

        return variable;
    }

    // Statements that leave no value at all have no answer but an error that names them (method.md 1).
    private static void Refuse(Variable variable)
    {
        if (variable.Allowed.IsEmpty)
        {
            throw new QuestionException([Messages.Contradiction.At(SourceSpan.None, Words.None, variable.Code, variable.About.Person ?? "")]);
        }
    }

    public (int Group, int Person, int Class, int Sequence) Rank(Person? person, int rankClass, int sequence) =>
        person is null ? (0, 0, rankClass, sequence) : (1, IndexOf(person), rankClass, sequence);

    public static (int Group, int Person, int Class, int Sequence) GapRank(int sequence) => (2, 0, 0, sequence);

    private int IndexOf(Person person) => Math.Max(0, AllPersons.IndexOf(AllPersons.FirstOrDefault(one => one.Id == person.Id) ?? person));
}

/// <summary>Of whom and what a condition is asked: the person, the other person of a pair, the secrecy, and whose holder's conditions.</summary>
internal sealed record Binding(Person? Person, Holder Holder)
{
    public Person? Other { get; init; }

    public SecrecyInstance? Secrecy { get; init; }

    /// <summary>Whom a condition about one person is about: the other one, where the condition speaks of another person.</summary>
    public Binding OfWhom => Other is null ? this : this with { Person = Other, Other = null };

    /// <summary>Stands for the duties of the pack when one route at a time is shown; null: all of them.</summary>
    public Formula? Duty { get; init; }
}

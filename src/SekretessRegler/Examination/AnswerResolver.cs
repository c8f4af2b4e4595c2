using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Facts, acts, judgements, invocations and open questions of law: finds the answer that stands where it belongs.</summary>
internal sealed class AnswerResolver(Scene scene)
{
    /// <summary>Saying that it is unknown is the same as silence.</summary>
    public const string Unknown = "okänt";

    public Func<Person?, int> SecreciesInPlay { get; set; } = _ => 0;

    public Formula Of(AnswerTest test, Binding binding)
    {
        var leaf = scene.Vocabulary.Leaves[test.Code];
        var values = ValuesOf(leaf);
        var asked = Asked(leaf, binding, test.Swapped);
        return IsAskable(leaf, asked)
            ? Formula.OneOf(VariableOf(leaf, asked, values), Mask(values, test.Values))
            : Formula.False;
    }

    /// <summary>Where a condition speaks of another person, a leaf about one person is asked of that other; a leaf about a pair of both.</summary>
    public static Binding Asked(Leaf leaf, Binding binding, bool isSwapped) =>
        binding.Other is not { } other ? binding
        : leaf.Scope != Scope.Pair ? binding with { Person = other, Other = null }
        : isSwapped ? binding with { Person = other, Other = binding.Person } : binding;

    private ImmutableArray<string> ValuesOf(Leaf leaf) =>
        leaf.IsCrime ? CrimeResolver.CrimeCodes(scene.Vocabulary) : leaf.Values;

    public static bool IsAskable(Leaf leaf, Binding binding) => leaf.Scope switch
    {
        Scope.Person or Scope.PersonAndReceiver => binding.Person is not null,
        Scope.Pair => binding.Person is not null && binding.Other is not null,
        _ => true,
    };

    public Variable VariableOf(Leaf leaf, Binding binding, ImmutableArray<string> values)
    {
        var about = SubjectOf(leaf, binding);
        var key = string.Join('|', new[] { leaf.Code, about.Person, about.OtherPerson, about.Secrecy }.Where(part => part is not null));
        return scene.Variable(key, (name, sequence) => Make(leaf, binding, values, about, name, sequence));
    }

    private Variable Make(Leaf leaf, Binding binding, ImmutableArray<string> values, Subject about, string key, int sequence)
    {
        var answer = Find(leaf, binding);
        var isGap = leaf.Kind == LeafKind.LegalQuestion;
        return new Variable(key, KindOf(leaf.Kind), values, answer is null ? ValueSet.All(values.Length) : ValueSet.Of(values.IndexOf(answer.Value)))
        {
            Code = leaf.Code,
            Leaf = leaf,
            About = about,
            Presumed = leaf.IsPresumed ? ValueSet.Of(values.IndexOf(Leaf.No)) : null,
            Provenance = answer is null ? Provenance.Unanswered : From(leaf, answer),
            Rank = isGap ? Scene.GapRank(sequence) : scene.Rank(OwnerOf(leaf, binding), 1, sequence),
        };
    }

    public Answer? Find(Leaf leaf, Binding binding) => leaf.Kind == LeafKind.LegalQuestion ? null
        : Stated(leaf.Code, leaf.About, binding.Person).FirstOrDefault(answer => IsAbout(answer, leaf, binding));

    /// <summary>The answers to a code that cover what it is asked about here, the nearest place first.</summary>
    public IEnumerable<Answer> Stated(string code, About about, Person? person) =>
        from place in Places(person)
        where place.Settles == About.Nothing || (place.Settles & about) != About.Nothing
        from answer in place.Answers
        where answer.Code == code && answer.Value != Unknown && (answer.ForAll || IsTheOnly(about & ~place.Settles, person))
        select answer;

    // The nearest place first. What the place does not settle must be the only one of its kind, or the answer says that it is for all.
    private IEnumerable<(ImmutableArray<Answer> Answers, About Settles)> Places(Person? person) =>
    [
        (person?.Answers ?? [], About.Person | About.Item),
        (scene.Receiver.Answers, About.Receiver),
        (scene.Item.Answers, About.Item),
        (scene.Question.Answers, About.Nothing),
    ];

    private bool IsTheOnly(About open, Person? person) =>
        (!open.HasFlag(About.Person) || scene.IsOnlyConcerned(person))
        && (!open.HasFlag(About.Item) || scene.Question.Items.Length == 1)
        && (!open.HasFlag(About.Receiver) || scene.Question.Receivers.Length == 1);

    private bool IsAbout(Answer answer, Leaf leaf, Binding binding) => leaf.Scope switch
    {
        Scope.Pair => answer.ForAll || answer.Toward == binding.Other?.Id,
        Scope.Secrecy => CoversSecrecy(answer, binding),
        _ => true,
    };

    private bool CoversSecrecy(Answer answer, Binding binding) => answer.Secrecies.IsEmpty
        ? answer.ForAll || SecreciesInPlay(binding.Person) <= 1
        : binding.Secrecy is { } secrecy
          && answer.Secrecies.Select(Citation.TryParse).Any(place => place is not null && place.Overlaps(secrecy.Citation));

    private Subject SubjectOf(Leaf leaf, Binding binding) => leaf.Scope switch
    {
        Scope.Question => new Subject(null, null, null),
        Scope.Item => new Subject(null, null, scene.Item.Id),
        Scope.Receiver => new Subject(null, scene.ReceiverName, null),
        Scope.Person => new Subject(binding.Person?.Id, null, null),
        Scope.PersonAndReceiver => new Subject(binding.Person?.Id, scene.ReceiverName, scene.Item.Id),
        Scope.Pair => new Subject(binding.Person?.Id, null, null) { OtherPerson = binding.Other?.Id },
        _ => new Subject(binding.Person?.Id, scene.ReceiverName, scene.Item.Id) { Secrecy = binding.Secrecy?.Citation.ToString() },
    };

    private static Person? OwnerOf(Leaf leaf, Binding binding) =>
        leaf.Scope is Scope.Question or Scope.Item or Scope.Receiver ? null : binding.Person;

    private static Provenance From(Leaf leaf, Answer answer) =>
        leaf.Kind is LeafKind.Judgement or LeafKind.Invocation && answer.By is not null
            ? new Provenance(ProvenanceKind.Judged, answer.Reason, answer.By)
            : Provenance.Stated;

    private static ValueSet Mask(ImmutableArray<string> values, ImmutableArray<string> chosen) =>
        chosen.Aggregate(ValueSet.Empty, (set, value) => set | ValueSet.Of(values.IndexOf(value)));

    private static VariableKind KindOf(LeafKind kind) => kind switch
    {
        LeafKind.Fact => VariableKind.Fact,
        LeafKind.ExemptingFact => VariableKind.ExemptingFact,
        LeafKind.Act => VariableKind.Act,
        LeafKind.Judgement => VariableKind.Judgement,
        LeafKind.Invocation => VariableKind.Invocation,
        _ => VariableKind.LegalQuestion,
    };
}

using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>What a condition says: by what is stated alone, or within one completion.</summary>
/// <remarks>By what is stated alone the result can be null, for unknown; within a completion it never is.</remarks>
internal sealed class Reading(Situation situation, StatedAnswers answers, Completion? completion)
{
    private readonly TermReading _terms = new(situation, (name, size, kind) => Value(completion, name, size, kind));

    /// <summary>Whether some secrecy applies, as a condition asks; set by the method.</summary>
    public Func<SecrecyTest, Context, bool>? SecrecyApplies { get; set; }

    /// <summary>Whether some duty is satisfied for the person; set by the method.</summary>
    public Func<Person?, bool>? DutySatisfied { get; set; }

    public bool? Holds(Condition condition, Context context) => condition switch
    {
        AllOf all => All(all.Parts.Select(part => Holds(part, context))),
        AnyOf any => !All(any.Parts.Select(part => !Holds(part, context))),
        Not not => !Holds(not.Inner, context),
        Defined defined => Holds(defined.Meaning, context),
        SomeOtherPerson some => SomeOther(some.Inner, context),
        AgeTest age => context.Person is { Kind: not PersonKind.Legal } person ? Age(age, person) : false,
        TermTest term => _terms.Holds(term, context),
        AnswerTest answer => Answered(answer, context),
        ConsentTest consent => context.Person is { } person ? Consented(consent, person) : false,
        SecrecyTest secrecy => SecrecyApplies?.Invoke(secrecy, context),
        DutyTest => DutySatisfied?.Invoke(context.Person),
        SamePrincipalTest => SamePrincipal(context.Holder),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    public int? Value(UnknownName name, int size, UnknownKind kind = UnknownKind.Asked) => Value(completion, name, size, kind);

    public bool? IsYes(UnknownName name, UnknownKind kind = UnknownKind.Asked) =>
        Value(name, 2, kind) is { } value ? value == 1 : null;

    public static bool? All(IEnumerable<bool?> parts)
    {
        bool? result = true;
        foreach (var part in parts)
        {
            if (part == false)
            {
                return false;
            }

            result = part is null ? null : result;
        }

        return result;
    }

    private static int? Value(Completion? completion, UnknownName name, int size, UnknownKind kind) =>
        completion?.Read(new(name, size, kind));

    private bool? SomeOther(Condition inner, Context context) =>
        context.Person is { } person
            ? !All(situation.Listed.Where(one => one.Id != person.Id)
                .Select(other => !Holds(inner, context with { Person = other, First = person })))
            : false;

    private bool? Age(AgeTest test, Person person)
    {
        var ages = Ages.Possible(situation, person);
        var age = ages.Length == 1 ? 0 : Value(new("ålder", person.Id), ages.Length);
        return age is { } index ? (ages[index] < test.Limit) == test.Under : null;
    }

    private bool? Answered(AnswerTest test, Context context)
    {
        var leaf = situation.Vocabulary.Leaves[test.Code];
        var (asked, other) = leaf.Scope == Scope.Pair && !test.Swapped
            ? (context with { Person = context.First }, context.Person)
            : (context, context.First);
        if (!CanBeAsked(leaf.Scope, asked, other))
        {
            return false;
        }

        var stated = answers.Value(leaf, asked, other);
        return stated is not null ? test.Values.Contains(stated) : Unanswered(leaf, test, asked, other);
    }

    private static bool CanBeAsked(Scope scope, Context context, Person? other) => scope switch
    {
        Scope.Person or Scope.PersonAndReceiver => context.Person is not null,
        Scope.Pair => context.Person is not null && other is not null,
        Scope.Secrecy => context.Secrecy is not null,
        _ => true,
    };

    private bool? Unanswered(Leaf leaf, AnswerTest test, Context context, Person? other)
    {
        // No comes first, so that it is what a presumed leaf is taken for.
        var values = leaf.Values.OrderBy(value => value == Leaf.Yes ? 1 : 0).ToList();
        var value = Value(Name(leaf, context, other), values.Count, KindOf(leaf));
        return value is { } index ? test.Values.Contains(values[index]) : null;
    }

    private static UnknownName Name(Leaf leaf, Context context, Person? other) => leaf.Scope switch
    {
        Scope.Person or Scope.PersonAndReceiver => new(leaf.Code, context.Person!.Id),
        Scope.Pair => new(leaf.Code, context.Person!.Id, other!.Id),
        Scope.Secrecy => new(leaf.Code, context.Person?.Id, null, context.Secrecy!.ToString()),
        _ => new(leaf.Code),
    };

    private static UnknownKind KindOf(Leaf leaf) =>
        leaf.Kind == LeafKind.LegalQuestion ? UnknownKind.Gap : leaf.IsPresumed ? UnknownKind.Presumed : UnknownKind.Asked;

    private bool? Consented(ConsentTest test, Person person) =>
        new Consents(situation).Stated(person, test.ByGuardians)
        ?? IsYes(new(test.ByGuardians ? "samtycke-av-vårdnadshavare" : "samtycke", person.Id), UnknownKind.Presumed);

    private bool? SamePrincipal(Holder holder) =>
        situation.IsPrivate ? false
        : holder.Principal is { } mine && situation.Receiver.Principal is { } theirs ? mine == theirs
        : IsYes(new("samma-huvudman"));
}

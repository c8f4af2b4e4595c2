using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>A rule in force on the day, and how much of its wording the pack says.</summary>
internal sealed record RuleInForce<T>(T Rule, Encoding Encoding)
    where T : Rule;

/// <summary>One item for one receiver under the law of the day.</summary>
internal sealed class Situation(RulePack pack, Question question, InformationItem item, Receiver receiver)
{
    private readonly ImmutableArray<(Rule Rule, Encoding Encoding)> _inForce =
        [.. from section in pack.Sections
            let wording = section.WordingOn(question.Day!.Value)
            where wording is not null
            from rule in wording.Rules
            select (rule, wording.Encoding)];

    /// <summary>The same with nothing but what its lists say.</summary>
    public Situation AsListed => new(
        pack, question, item with { RelatesTo = item.RelatesTo ?? [], Circumstances = item.Circumstances ?? [] }, receiver);

    public PackVocabulary Vocabulary => pack.Vocabulary;

    public Question Question => question;

    public InformationItem Item => item;

    public Receiver Receiver => receiver;

    public DateOnly Day => question.Day!.Value;

    public ImmutableArray<Person> Concerned => item.Concerns ?? [];

    /// <summary>The persons that a condition can find: those any item concerns and the others.</summary>
    public ImmutableArray<Person> Listed => [.. Concerned.Concat(question.Items.SelectMany(one => one.Concerns ?? [])).Concat(question.Others).DistinctBy(person => person.Id)];

    public bool OnePersonOnly => question.Items.SelectMany(one => one.Concerns ?? []).Select(person => person.Id).Distinct().Count() == 1;

    public bool IsAgency => receiver.Kind == ReceiverKind.Agency && !IsPrivate;

    // A body that the Act never binds is no agency, whatever list names it.
    public bool IsPrivate => receiver.Kind switch
    {
        ReceiverKind.PrivatePerson or ReceiverKind.PrivateBody => true,
        ReceiverKind.Agency => Vocabulary.Agency(receiver.Agency) is { Bound: AnyOf { Parts.Length: 0 } },
        _ => false,
    };

    public ImmutableArray<RuleInForce<T>> Rules<T>()
        where T : Rule =>
        [.. _inForce.Where(one => one.Rule is T).Select(one => new RuleInForce<T>((T)one.Rule, one.Encoding))];

    /// <summary>Every condition that the law of the day reads, at any depth.</summary>
    public IEnumerable<Condition> Conditions =>
        _inForce.SelectMany(one => Own(one.Rule)).Concat(Vocabulary.Terms.SelectMany(Own)).SelectMany(Within);

    private static IEnumerable<Condition> Own(Rule rule) =>
        rule is SecrecyRule { CalledForBy: { } call } ? [rule.Condition, call] : [rule.Condition];

    private static IEnumerable<Condition> Own(Term term) => term switch
    {
        Agency agency => [agency.Bound],
        Activity { Coverage: { } coverage } => coverage.Select(one => one.When).OfType<Condition>(),
        _ => [],
    };

    private static IEnumerable<Condition> Within(Condition condition) =>
        condition.Parts.SelectMany(Within).Prepend(condition);
}

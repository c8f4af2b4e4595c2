using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>Answers more of a question: what was open gets a value, what was stated stays.</summary>
/// <remarks>
/// Items, persons, receivers and categories stay too, and so does what calls for a secrecy («hot»):
/// stating it makes another question (method.md 1 and 3). Where no origin is stated, what is listed can call for a transfer.
/// </remarks>
internal sealed class Refinement(Dice dice, RulePack pack, Question question, int percent)
{
    public static Question Of(Question question, RulePack pack, Dice dice) =>
        new Refinement(dice, pack, question, dice.Pick(20, 50, 90)).Answered();

    private Question Answered()
    {
        var known = new Dictionary<string, Person>();
        return question with
        {
            Holder = question.Holder with { Activity = Chosen(question.Holder.Activity, RandomVocabulary.Activities), Principal = Chosen(question.Holder.Principal, "Ekstad", "Bokstad") },
            Receivers = [.. question.Receivers.Select(Receiver)],
            Items = [.. question.Items.Select(item => Item(item, known))],
            Others = [.. question.Others.Select(person => Person(person, known))],
            Purposes = List(question.Purposes, "förebygga", "utreda"),
            Initiative = Chosen(question.Initiative, "begäran", "eget"),
            SameAgency = question.SameAgency is null && dice.Chance(percent) && !question.Receivers.Any(IsSettled) ? dice.Chance(50) : question.SameAgency,
            Consents = [.. question.Consents, .. NewConsents()],
            Answers = [.. question.Answers, .. More(question.Answers, Scope.Question)],
        };
    }

    private bool IsSettled(Receiver receiver) =>
        receiver.Kind != ReceiverKind.Agency
        || pack.Vocabulary.Agency(receiver.Agency)!.IsSingleton || pack.Vocabulary.Agency(question.Holder.Agency)!.IsSingleton;

    private Receiver Receiver(Receiver receiver) => receiver.Agency is null
        ? receiver with { Answers = [.. receiver.Answers, .. More(receiver.Answers, Scope.Receiver)] }
        : receiver with
        {
            Activity = Chosen(receiver.Activity, RandomVocabulary.Activities),
            Principal = Chosen(receiver.Principal, "Ekstad", "Bokstad"),
            Answers = [.. receiver.Answers, .. More(receiver.Answers, Scope.Receiver)],
        };

    private InformationItem Item(InformationItem item, Dictionary<string, Person> known) => item with
    {
        Concerns = item.Concerns is { } persons ? [.. persons.Select(person => Person(person, known))] : null,
        RelatesTo = item.Origin is null ? item.RelatesTo : List(item.RelatesTo, "utredning", "förundersökning", "beslut"),
        Circumstances = item.Origin is null ? item.Circumstances : List(item.Circumstances, "flykt"),
        Origin = item.Origin is { } origins ? [.. origins.Select(origin => origin with { Activity = Chosen(origin.Activity, RandomVocabulary.Activities) })] : null,
        Identifiable = item.Identifiable is null && dice.Chance(percent) ? dice.Chance(60) : item.Identifiable,
        DocumentKind = Chosen(item.DocumentKind, "journal", "protokoll"),
        DocumentDay = item.DocumentDay is null && dice.Chance(percent)
            ? RandomQuestion.Day.AddYears(-dice.Pick(0, 21, 71)) : item.DocumentDay,
        Answers = [.. item.Answers, .. More(item.Answers, Scope.Item)],
    };

    private Person Person(Person person, Dictionary<string, Person> known) =>
        known.TryGetValue(person.Id, out var same) ? same : known[person.Id] = person with
        {
            Age = person.Age is null && person.Born is null && dice.Chance(percent) ? dice.Pick(10, 15, 18, 21, 40) : person.Age,
            Roles = List(person.Roles, "misstänkt", "målsägande"),
            Answers = [.. person.Answers, .. More(person.Answers, Scope.Person, Scope.PersonAndReceiver), .. Harm(person.Answers)],
        };

    // An item's own answer can be about the person too, so a harm is only answered where the chain is quite open.
    private IEnumerable<Answer> Harm(ImmutableArray<Answer> answered) =>
        Personal.Contains("men") && !answered.Any(one => one.Code is "men" or "betydande-men") && dice.Chance(percent)
            ? [RandomAnswers.Answer("men", dice.Pick(RandomAnswers.Likelihoods)) with { ForAll = true }] : [];

    private IEnumerable<string> Personal => pack.Sections.SelectMany(section => section.Wordings[0].Rules).OfType<SecrecyRule>()
        .Where(rule => rule.Protects == Protection.Individual).SelectMany(rule => rule.HarmTest.Harms);

    private IEnumerable<Answer> More(ImmutableArray<Answer> answered, params Scope[] scopes) =>
        RandomVocabulary.Leaves.Where(leaf => scopes.Contains(leaf.Scope) && leaf.Kind != LeafKind.LegalQuestion
                && !answered.Concat(question.Answers).Any(one => one.Code == leaf.Code) && dice.Chance(percent))
            .Select(leaf => RandomAnswers.Answer(leaf.Code, dice.Pick([.. leaf.Values])) with { ForAll = true });

    private IEnumerable<Consent> NewConsents() =>
        question.Items.SelectMany(item => item.Concerns ?? []).Select(person => person.Id).Distinct()
            .Where(id => !question.Consents.Any(consent => consent.Person == id) && dice.Chance(percent))
            .Select(id => new Consent { Person = id, Given = dice.Chance(70) });

    private string? Chosen(string? stated, params string[] all) => stated ?? (dice.Chance(percent) ? dice.Pick(all) : null);

    private ImmutableArray<string>? List(ImmutableArray<string>? stated, params string[] all) =>
        stated ?? (dice.Chance(percent) ? [.. dice.Some(40, all)] : null);
}

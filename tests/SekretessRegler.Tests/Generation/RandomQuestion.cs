using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>A random question over the random vocabulary, in which much is left open.</summary>
internal sealed class RandomQuestion(Dice dice, int open, RulePack pack)
{
    public static readonly DateOnly Day = new(2026, 2, 1);

    private readonly RandomAnswers _answers = new(dice, open, pack);
    private readonly Dictionary<string, Person> _known = [];
    private string[] _persons = [];

    /// <param name="open">How many of a hundred statements are left out.</param>
    public static Question Build(Dice dice, int open, RulePack pack) => new RandomQuestion(dice, open, pack).Build();

    private Question Build()
    {
        var ids = dice.Pick<string[]>([], ["A"], ["A"], ["A"], ["A", "B"]);
        var others = dice.Chance(25) ? new[] { "C" } : [];
        var two = dice.Chance(10);
        _persons = [.. ids.Concat(others).Concat(two ? ["A"] : []).Distinct()];
        var items = two ? new[] { Item("1", ids), Item("2", ["A"]) } : [Item("1", ids)];
        return new()
        {
            Id = "slump", Day = Day, Holder = Holder(), Items = [.. items],
            Receivers = dice.Chance(90) ? [Receiver()] : [Receiver(), Receiver()],
            Others = [.. others.Select(Person)],
            Purposes = List("förebygga", "utreda"),
            Initiative = Open() ? null : dice.Pick("begäran", "eget"),
            SameAgency = dice.Chance(60) ? dice.Chance(15) : null,
            Consents = [.. dice.Some(40, ids).Select(Consent)],
            Answers = _answers.AtTop(forAll: dice.Chance(50)),
        };
    }

    private bool Open() => dice.Chance(open);

    private Holder Holder() => new()
    {
        Agency = dice.Pick("nämnd", "nämnd", "nämnd", "nämnd", "polis", "polis", "förening"),
        Activity = dice.Chance(open / 5) ? null : dice.Pick("vård", "vård", "skola", "skola", "elevhälsa", "tillsyn"),
        Principal = Open() ? null : dice.Pick("Ekstad", "Bokstad"),
    };

    private Receiver Receiver()
    {
        var kind = dice.Pick(ReceiverKind.Agency, ReceiverKind.Agency, ReceiverKind.Agency, ReceiverKind.PrivatePerson, ReceiverKind.PrivateBody, ReceiverKind.ForeignAgency);
        var isPrivate = kind is ReceiverKind.PrivatePerson or ReceiverKind.PrivateBody;
        return new()
        {
            Kind = kind,
            Agency = isPrivate ? null : dice.Pick("nämnd", "nämnd", "polis", "polis", "åklagare", "förening"),
            Activity = isPrivate || dice.Chance(open / 4) ? null : dice.Pick(RandomVocabulary.Activities),
            Principal = isPrivate || Open() ? null : dice.Pick("Ekstad", "Bokstad"),
            Is = kind == ReceiverKind.PrivatePerson && _persons.Contains("A") && dice.Chance(30) ? "A" : null,
            GuardianOf = kind == ReceiverKind.PrivatePerson ? [.. dice.Some(30, "B").Intersect(_persons)] : [],
            Standings = isPrivate ? [.. dice.Some(30, "part")] : [],
            Answers = _answers.AtReceiver(),
        };
    }

    private InformationItem Item(string id, string[] persons) => new()
    {
        Id = id,
        Categories = [.. dice.Some(50, "hälsa", "diagnos", "ekonomi")],
        Concerns = persons.Length > 0 || dice.Chance(90) ? [.. persons.Select(Person)] : null,
        RelatesTo = List("utredning", "förundersökning", "beslut"),
        Circumstances = List("hot", "flykt"),
        Origin = Open() ? null : dice.Chance(50) ? [] : [new() { Agency = dice.Pick("polis", "nämnd"), Activity = dice.Chance(30) ? null : dice.Pick("skola", "vård", "tillsyn") }],
        Identifiable = Open() ? null : dice.Chance(80),
        DocumentKind = Open() ? null : dice.Pick("journal", "protokoll"),
        DocumentDay = Open() ? null : dice.Pick(Day.AddYears(-20), Day.AddYears(-20).AddDays(-1), Day.AddYears(-70).AddDays(1), Day),
        Answers = _answers.AtItem(),
    };

    // A person that several items concern is the same person.
    private Person Person(string id) => _known.TryGetValue(id, out var known) ? known : _known[id] = NewPerson(id);

    private Person NewPerson(string id)
    {
        int? age = dice.Chance(40) ? dice.Pick(10, 14, 15, 17, 18, 20, 21, 40) : null;
        return new()
        {
            Id = id,
            Kind = dice.Pick(PersonKind.Natural, PersonKind.Natural, PersonKind.Natural, PersonKind.Legal, PersonKind.Deceased),
            Age = age,
            Born = age is null && !Open() ? Birth() : null,
            Roles = List("misstänkt", "målsägande"),
            Relations = id == "C" && _persons.Contains("A") && dice.Chance(50) ? ImmutableDictionary<string, string>.Empty.Add("A", "vårdnadshavare") : null,
            Answers = _answers.AtPerson(id, _persons),
        };
    }

    private DateOnly Birth() => dice.Pick(Day.AddYears(-18), Day.AddYears(-18).AddDays(1), Day.AddYears(-21).AddDays(-1), Day.AddYears(-50));

    private Consent Consent(string person) => new()
    {
        Person = person,
        By = dice.Pick<string[]>([], [person], ["C"], [person, "C"]) is var by && by.All(_persons.Contains) ? [.. by] : [],
        Given = dice.Pick<bool?>(true, true, false, null),
        Receivers = dice.Chance(30) ? ["polis"] : null,
        Purposes = dice.Chance(20) ? ["förebygga"] : null,
        Withdrawn = dice.Chance(10) ? Day : null,
    };

    private ImmutableArray<string>? List(params string[] all) => Open() ? null : [.. dice.Some(40, all)];
}

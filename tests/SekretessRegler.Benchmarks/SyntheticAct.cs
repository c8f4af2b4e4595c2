using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Benchmarks;

/// <summary>An Act shaped like OSL: most rules are about other activities, some reach the question, and so many leaves are open.</summary>
internal static class SyntheticAct
{
    private static readonly DayRange Always = new(new DateOnly(2009, 6, 30), null);

    public static Question Question { get; } = new()
    {
        Day = new DateOnly(2026, 2, 1),
        Holder = new() { Agency = "nämnd", Activity = "verksamhet-0" },
        Receivers = [new() { Kind = ReceiverKind.Agency, Agency = "myndighet", Activity = "verksamhet-1" }],
        Items = [new() { Categories = ["uppgift"], Concerns = [new() { Id = "A", Age = 17 }] }],
    };

    public static RulePack With(int unknowns, int rules)
    {
        var leaves = Enumerable.Range(0, unknowns).Select(Leaf).ToImmutableArray();
        var secrecies = Enumerable.Range(0, rules / 2).Select(number => Section(21, number, Secrecy(number)));
        var breaking = Enumerable.Range(0, rules - (rules / 2)).Select(number => Section(10, number, Breaking(number, leaves)));
        var vocabulary = new PackVocabulary([], [.. Terms()], leaves, [], [], [], []);
        return new RulePack("0", new DateOnly(2026, 2, 12), "", vocabulary, secrecies.Concat(breaking));
    }

    // Three secrecies apply to the question; the rest are about other activities.
    private static SecrecyRule Secrecy(int number) => new()
    {
        Citation = Place(21, number),
        Protects = Protection.Individual,
        HarmTest = HarmTest.Absolute,
        Condition = new TermTest(Field.HolderActivity, [number < 3 ? "verksamhet-0" : "verksamhet-2"]),
    };

    // Two leaves to a route, as in the Act's own: a fact and a judgement that must not speak against.
    private static BreakingRule Breaking(int number, ImmutableArray<Leaf> leaves) => new()
    {
        Citation = Place(10, number),
        Breaks = number < leaves.Length / 2 ? new Reach([new AllProvisions()]) : new Reach([new NamedProvision(Place(21, 3 + number))]),
        Condition = new AllOf(number < leaves.Length / 2
            ? [new AnswerTest(leaves[2 * number].Code, [SekretessRegler.Vocabulary.Leaf.Yes], false), new Not(new AnswerTest(leaves[(2 * number) + 1].Code, [SekretessRegler.Vocabulary.Leaf.Yes], false))]
            : [new TermTest(Field.ReceiverAgency, ["nämnd"])]),
    };

    private static Leaf Leaf(int number) => new()
    {
        Code = $"svar-{number:D2}",
        Kind = number % 2 == 0 ? LeafKind.Fact : LeafKind.Judgement,
        Scope = Scope.Person,
        Name = $"svar {number}",
        Question = $"Svar {number}?",
    };

    private static IEnumerable<Term> Terms() =>
    [
        new Agency { Code = "nämnd", Family = Family.Agencies, Name = "nämnd", IsSingleton = true },
        new Agency { Code = "myndighet", Family = Family.Agencies, Name = "myndighet", IsSingleton = true },
        .. Enumerable.Range(0, 3).Select(number => new Activity
        {
            Code = $"verksamhet-{number}", Family = Family.Activities, Name = $"verksamhet {number}", Coverage = [],
        }),
        new Term { Code = "uppgift", Family = Family.Categories, Name = "uppgift" },
    ];

    private static Section Section(int chapter, int number, Rule rule) =>
        new(Place(chapter, number), "", [new Wording { Days = Always, Encoding = Encoding.Whole, Rules = [rule] }], default);

    private static Citation Place(int chapter, int number) => new("OSL", chapter, $"{number + 1}");
}

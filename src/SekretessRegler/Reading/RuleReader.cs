using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads one rule: its own keys, and below them what the top of the file says for all rules.</summary>
internal sealed class RuleReader(CodeBook codes, ReachReader reaches, ConditionReader conditions, DiagnosticBag bag)
{
    public static readonly ImmutableArray<string> OwnKeys = ["slag", "innebörd", "villkor", "stycke", "punkt", .. RuleKinds.AllKeys];

    private static readonly Choices<Protection> Protections = new(("enskild", Protection.Individual), ("allmänt", Protection.Public));

    private static readonly Choices<HarmTestKind> HarmTestKinds = new(
        ("absolut", HarmTestKind.Absolute), ("omvänt", HarmTestKind.Reverse), ("rakt", HarmTestKind.Straight));

    private static readonly Choices<HarmStrength> Strengths = new(
        ("särskild-anledning", HarmStrength.ParticularReason), ("måste-antas", HarmStrength.MustBeAssumed));

    private static readonly Choices<StructureRole> Roles = new(
        ("gräns", StructureRole.Boundary), ("grenar", StructureRole.Branches), ("utländsk", StructureRole.Foreign),
        ("begäran-myndighet", StructureRole.RequestByAgency), ("begäran-enskild", StructureRole.RequestByIndividual), ("överklagande", StructureRole.Appeal),
        ("konkurrens", StructureRole.Concurrence), ("bundenhet", StructureRole.Bound), ("jämställda", StructureRole.EqualToAgency),
        ("följer-med", StructureRole.Follows), ("övrigt", StructureRole.Other));

    public RuleDocument Read(MappingNode own, ImmutableArray<SourceEntry> defaults, Citation citation, Encoding encoding)
    {
        var merged = own with { Entries = [.. own.Entries, .. defaults.Where(entry => own.Find(entry.Key) is null)] };
        var rule = new MappingReader(merged, "regler", bag);
        var longest = rule.Number("längst", -1000, 1000);
        return new()
        {
            Span = own.Entries is [var first, ..] ? first.KeySpan : own.Span, Citation = citation, Encoding = encoding,
            SaysKind = rule.Has("slag"), Kind = rule.Choice("slag", RuleKinds.Words),
            Keys = [.. merged.Entries.Select(entry => entry.Key)],
            OwnKeys = [.. own.Entries.Where(entry => RuleKinds.AllKeys.Contains(entry.Key)).Select(entry => (entry.Key, entry.KeySpan))],
            Meaning = rule.Text("innebörd"), Condition = Condition(rule, "villkor") ?? AllOf.Nothing,
            Protects = rule.Choice("skyddar", Protections), HarmTest = HarmTest(rule),
            Longest = longest is { } years ? (years, rule.ValueSpan("längst")) : null,
            Displaces = Displacement(rule), CalledForBy = Condition(rule, "väcks-av"), Reaches = Reaches(rule),
            AnyPerson = ConditionReader.AnyPerson(rule), BindsOutsideAct = rule.YesNo("binder-utanför-osl") ?? false,
            Role = rule.Choice("roll", Roles) ?? StructureRole.Other,
        };
    }

    private Condition? Condition(MappingReader rule, string key) => rule.Node(key) is { } node ? conditions.Read(node) : null;

    private HarmTestDocument? HarmTest(MappingReader rule)
    {
        if (rule.Mapping("skaderekvisit", ["slag", "styrka", "för"]) is not { } test)
        {
            return null;
        }

        var harms = test.ScalarList("för") ?? [];
        return new(
            test.Required("slag") ? test.Choice("slag", HarmTestKinds) : null, test.Choice("styrka", Strengths),
            [.. harms.Where(harm => CodeBook.Check(harm, codes.Harms, FamilyWords.UnknownHarm, bag)).Select(harm => harm.Text)],
            !harms.IsEmpty, test.Span, test.ValueSpan("styrka"), test.ValueSpan("för"));
    }

    private Displacement? Displacement(MappingReader rule) =>
        rule.Mapping("ersätter", ["lagrum", "person"]) is { } displaces && displaces.Required("lagrum")
            ? new(reaches.Read(displaces.ScalarList("lagrum") ?? []), ConditionReader.AnyPerson(displaces))
            : null;

    private ImmutableDictionary<string, ReachDocument> Reaches(MappingReader rule) =>
        RuleKinds.ReachKeys.Where(rule.Has).Select(key => Reach(rule, key)).ToImmutableDictionary(reach => reach.Key);

    private ReachDocument Reach(MappingReader rule, string key)
    {
        var isEmpty = rule.Node(key) is ListNode { Items.IsEmpty: true };
        return new(key, reaches.Read(rule.ScalarList(key) ?? []), !isEmpty, rule.ValueSpan(key));
    }
}

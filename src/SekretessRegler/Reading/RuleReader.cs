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
    public RuleDocument Read(MappingNode own, ImmutableArray<SourceEntry> defaults, Citation citation, Encoding encoding)
    {
        var merged = own with { Entries = [.. own.Entries, .. defaults.Where(entry => own.Find(entry.Key) is null)] };
        var rule = MappingReader.Checked(merged, RuleKeys.Shape, bag);
        var longest = rule.Number("längst");
        return new()
        {
            Span = own.Entries is [var first, ..] ? first.KeySpan : own.Span, Citation = citation, Encoding = encoding,
            SaysKind = rule.Has("slag"), Kind = rule.Choice<RuleKind>("slag"),
            Keys = [.. merged.Entries.Select(entry => entry.Key)],
            OwnKeys = [.. own.Entries.Where(entry => RuleKinds.AllKeys.Contains(entry.Key)).Select(entry => (entry.Key, entry.KeySpan))],
            Meaning = rule.Text("innebörd"), Condition = Condition(rule, "villkor") ?? AllOf.Nothing,
            Protects = rule.Choice<Protection>("skyddar"), HarmTest = HarmTest(rule),
            Longest = longest is { } years ? (years, rule.ValueSpan("längst")) : null,
            Displaces = Displacement(rule), CalledForBy = Condition(rule, "väcks-av"), Reaches = Reaches(rule),
            AnyPerson = ConditionReader.AnyPerson(rule), BindsOutsideAct = rule.YesNo("binder-utanför-osl") ?? false,
            Role = rule.Choice<StructureRole>("roll") ?? StructureRole.Other,
        };
    }

    private Condition? Condition(MappingReader rule, string key) => rule.Node(key) is { } node ? conditions.Read(node) : null;

    private HarmTestDocument? HarmTest(MappingReader rule)
    {
        if (rule.Mapping("skaderekvisit") is not { } test)
        {
            return null;
        }

        var harms = test.ScalarList("för") ?? [];
        return new(
            test.Choice<HarmTestKind>("slag"), test.Choice<HarmStrength>("styrka"),
            [.. harms.Where(harm => CodeBook.Check(harm, codes.Harms, FamilyWords.UnknownHarm, bag)).Select(harm => harm.Text)],
            !harms.IsEmpty, test.Span, test.ValueSpan("styrka"), test.ValueSpan("för"));
    }

    private Displacement? Displacement(MappingReader rule) =>
        rule.Mapping("ersätter") is { } displaces && displaces.Has("lagrum")
            ? new(reaches.Read(displaces.ScalarList("lagrum") ?? []), ConditionReader.AnyPerson(displaces))
            : null;

    private ImmutableDictionary<string, ReachDocument> Reaches(MappingReader rule) =>
        RuleKeys.Reaches.Where(rule.Has).Select(key => Reach(rule, key)).ToImmutableDictionary(reach => reach.Key);

    private ReachDocument Reach(MappingReader rule, string key)
    {
        var isEmpty = rule.Node(key) is ListNode { Items.IsEmpty: true };
        return new(key, reaches.Read(rule.ScalarList(key) ?? []), !isEmpty, rule.ValueSpan(key));
    }
}

using System.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;

namespace SekretessRegler.Reading;

/// <summary>From a rule document that the validators let through to the rule itself.</summary>
internal static class RuleBuilder
{
    public static Rule Build(RuleDocument rule) =>
        Kind(rule) with { Meaning = rule.Meaning ?? "", Condition = rule.Condition, Span = rule.Span };

    private static Rule Kind(RuleDocument rule)
    {
        var citation = rule.Citation;
        return rule.Kind switch
        {
            RuleKind.Secrecy => Secrecy(rule),
            RuleKind.Exemption => new ExemptionRule { Citation = citation, Exempts = Reach(rule, "undantar"), Except = Reach(rule, "utom") },
            RuleKind.Breaking => new BreakingRule { Citation = citation, Breaks = Reach(rule, "bryter"), Except = Reach(rule, "bryter-inte") },
            RuleKind.Restriction => new RestrictionRule
            {
                Citation = citation, Closes = Reach(rule, "stänger"), Except = Reach(rule, "stänger-inte"), For = Reach(rule, "för"),
            },
            RuleKind.Inheritance => new InheritanceRule { Citation = citation, For = Reach(rule, "för"), AnyPerson = rule.AnyPerson },
            RuleKind.Duty => new DutyRule { Citation = citation, BindsOutsideAct = rule.BindsOutsideAct },
            RuleKind.Transfer => new ImportRule { Citation = citation },
            RuleKind.Borrowing => new ImportRule { Citation = citation, Borrows = true },
            RuleKind.Precedence => new PrecedenceRule { Citation = citation, Except = Reach(rule, "utom") },
            RuleKind.Limit => new LimitRule { Citation = citation, Only = Reach(rule, "endast") },
            RuleKind.Reservation => new ReservationRule { Citation = citation, Breaks = Reach(rule, "bryter") },
            RuleKind.Structure => new StructureRule { Citation = citation, Role = rule.Role },
            _ => throw new UnreachableException("A rule without a kind has been refused."),
        };
    }

    private static SecrecyRule Secrecy(RuleDocument rule) => new()
    {
        Citation = rule.Citation,
        Protects = rule.Protects ?? throw new UnreachableException("A secrecy without «skyddar» has been refused."),
        HarmTest = HarmTest(rule.HarmTest), LongestYears = rule.Longest?.Years, Displaces = rule.Displaces,
        Bars = Reach(rule, "hindrar"), CalledForBy = rule.CalledForBy,
    };

    // Absolute where the wording has not been seen: an unknown harm test must not open anything.
    private static HarmTest HarmTest(HarmTestDocument? test) =>
        test is { Kind: { } kind } ? new(kind, test.Strength ?? HarmStrength.None, test.Harms) : Provisions.HarmTest.Absolute;

    private static Reach Reach(RuleDocument rule, string key) =>
        rule.Reaches.TryGetValue(key, out var reach) ? reach.Reach : Provisions.Reach.Nothing;
}

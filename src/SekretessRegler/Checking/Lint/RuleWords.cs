using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;

namespace SekretessRegler.Checking.Lint;

/// <summary>A rule in the words of the format.</summary>
internal static class RuleWords
{
    public static string Of(Rule rule) => RuleKinds.Word(rule switch
    {
        SecrecyRule => RuleKind.Secrecy,
        ExemptionRule => RuleKind.Exemption,
        BreakingRule => RuleKind.Breaking,
        RestrictionRule => RuleKind.Restriction,
        InheritanceRule => RuleKind.Inheritance,
        DutyRule => RuleKind.Duty,
        ImportRule { Borrows: true } => RuleKind.Borrowing,
        ImportRule => RuleKind.Transfer,
        PrecedenceRule => RuleKind.Precedence,
        LimitRule => RuleKind.Limit,
        ReservationRule => RuleKind.Reservation,
        _ => RuleKind.Structure,
    });

    /// <summary>What the rule reaches and what it leaves out, with their keys; null when it has no such pair.</summary>
    public static (string Key, Reach Reach, string ExceptKey, Reach Except)? ReachAndException(Rule rule) => rule switch
    {
        BreakingRule breaking => ("bryter", breaking.Breaks, "bryter-inte", breaking.Except),
        ExemptionRule exemption => ("undantar", exemption.Exempts, "utom", exemption.Except),
        RestrictionRule restriction => ("stänger", restriction.Closes, "stänger-inte", restriction.Except),
        _ => null,
    };
}

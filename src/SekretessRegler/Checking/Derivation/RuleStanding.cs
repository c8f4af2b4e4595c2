using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>What the examination makes of one rule for one person: a secrecy in effect, a route open, another rule satisfied.</summary>
/// <remarks>A rule that opens is closed only when no answer, not even one that is presumed, could open it.</remarks>
internal static class RuleStanding
{
    public static Truth Of(Trial trial, TestedRule rule, Whom whom)
    {
        try
        {
            return Exactly(trial, rule, whom);
        }
        catch (DiagramLimitException)
        {
            // Too large to be worked out exactly: nothing is known of it.
            return Truth.Unknown;
        }
    }

    private static Truth Exactly(Trial trial, TestedRule rule, Whom whom) => rule.Rule switch
    {
        SecrecyRule secrecy => Any(Instances(trial, secrecy, whom).Select(one => Standing(trial, one.Secret))),
        BreakingRule or ReservationRule => Any(
            from secrecy in trial.Case.Secrecies
            where secrecy.Person?.Id == whom.Person
            from route in secrecy.Routes
            where ReferenceEquals(route.Law.Rule, rule.Rule)
            select Exact(trial, route.Opens)),
        DutyRule => Any(
            from duty in trial.Case.Duties.Duties
            where ReferenceEquals(duty.Law.Rule, rule.Rule)
            from entry in duty.ByPerson
            where entry.Person?.Id == whom.Person
            select Exact(trial, entry.Holds)),
        ExemptionRule => Any(trial.Case.Exemptions
            .Where(use => ReferenceEquals(use.Law.Rule, rule.Rule)).Select(use => Exact(trial, use.Holds))),
        _ => new RuleTruth(trial, whom).Of(rule.Whole),
    };

    private static IEnumerable<SecrecyInstance> Instances(Trial trial, SecrecyRule rule, Whom whom) =>
        trial.Case.Secrecies.Where(one => ReferenceEquals(one.Rule, rule) && one.Person?.Id == whom.Person);

    private static Truth Exact(Trial trial, Formula formula) =>
        trial.Answering.Builder.Build(formula) == Diagram.False ? Truth.False
        : Standing(trial, formula) == Truth.True ? Truth.True
        : Truth.Unknown;

    private static Truth Standing(Trial trial, Formula formula) => trial.Answering.Standing(formula) switch
    {
        Diagram.True => Truth.True,
        Diagram.False => Truth.False,
        _ => Truth.Unknown,
    };

    private static Truth Any(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, TruthLogic.Or);
}

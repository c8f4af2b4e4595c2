using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

/// <summary>Step 3 of the method in one completion: which routes are open and which secrecies they lift.</summary>
internal sealed class Breaking(Situation situation, Regulation regulation)
{
    /// <summary>The rules that lift this secrecy for this person by themselves.</summary>
    public IEnumerable<Citation> Routes(SecrecyRule secrecy, Person? person) =>
        Candidates(secrecy).Where(rule => IsOpen(rule, secrecy, person)).Select(rule => rule.Rule.Citation);

    public IEnumerable<RuleInForce<Rule>> Candidates(SecrecyRule secrecy) =>
        situation.Rules<Rule>().Where(rule => Reaches(rule.Rule, secrecy) && !secrecy.Bars.Contains(rule.Rule.Citation));

    public bool IsOpen(RuleInForce<Rule> rule, SecrecyRule secrecy, Person? person) =>
        regulation.Opens(rule, person, secrecy.Citation) && !Restricted(rule.Rule, secrecy, person);

    public bool Lifted(SecrecyRule secrecy, Person? person) => Routes(secrecy, person).Any() || Inherited(secrecy, person);

    public bool Stands(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        regulation.Secret(secrecy, person) && !Lifted(secrecy.Rule, person);

    private static bool Reaches(Rule rule, SecrecyRule secrecy) => rule switch
    {
        BreakingRule breaking => breaking.Breaks.Contains(secrecy.Citation) && !breaking.Except.Contains(secrecy.Citation),
        ReservationRule reservation => reservation.Breaks.Contains(secrecy.Citation) && secrecy.HarmTest.Kind != HarmTestKind.Absolute,
        _ => false,
    };

    // An unseen restriction restricts: what the pack does not say only makes the answer more careful.
    private bool Restricted(Rule rule, SecrecyRule secrecy, Person? person) =>
        situation.Rules<RestrictionRule>().Any(one =>
            one.Rule.Closes.Contains(rule.Citation) && !one.Rule.Except.Contains(rule.Citation) && one.Rule.For.Contains(secrecy.Citation)
            && (one.Encoding == Encoding.None || regulation.Holds(one.Rule.Condition, person, secrecy.Citation)));

    private bool Inherited(SecrecyRule secrecy, Person? person) =>
        situation.Rules<InheritanceRule>().Any(one => one.Rule.For.Contains(secrecy.Citation)
            && regulation.Opens(one, person, secrecy.Citation)
            && Concurrent(secrecy).Any(other => regulation.Whom(one.Rule.AnyPerson, person)
                .Any(whom => regulation.Secret(other, whom) && Routes(other.Rule, whom).Any())));

    private IEnumerable<RuleInForce<SecrecyRule>> Concurrent(SecrecyRule secrecy) =>
        situation.Rules<SecrecyRule>().Where(other => other.Rule.Citation.WholeSection != secrecy.Citation.WholeSection);
}

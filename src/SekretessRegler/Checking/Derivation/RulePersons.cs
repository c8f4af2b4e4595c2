using SekretessRegler.Checking.Cases;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>For whom a rule can be tried in a question: each person, and the public interest where the rule reaches it.</summary>
internal static class RulePersons
{
    public static IEnumerable<Whom> Of(Trial trial, TestedRule rule)
    {
        if (rule.Rule is SecrecyRule { Protects: Protection.Public })
        {
            return [new(null, rule.Rule.Citation)];
        }

        var reached = trial.Case.Secrecies.Where(secrecy => !secrecy.Secret.IsFalse && Reaches(rule.Rule, secrecy)).ToList();
        var persons = trial.Scene.Persons.Select(person => (string?)person.Id).DefaultIfEmpty(null);
        var atStake = reached.Select(secrecy => secrecy.Person?.Id).Concat(persons).Distinct();
        return atStake.Select(id => new Whom(id, reached.FirstOrDefault(secrecy => secrecy.Person?.Id == id)?.Citation));
    }

    private static bool Reaches(Rule rule, SecrecyInstance secrecy) => rule switch
    {
        BreakingRule or ReservationRule => secrecy.Routes.Any(route => ReferenceEquals(route.Law.Rule, rule)),
        RestrictionRule restriction => restriction.For.Contains(secrecy.Citation),
        _ => false,
    };
}

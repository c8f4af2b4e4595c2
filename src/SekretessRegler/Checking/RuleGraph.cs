using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking;

/// <summary>Which rules each rule looks at when it is examined.</summary>
internal sealed class RuleGraph(RulePack pack)
{
    private readonly ImmutableArray<Rule> _rules = [.. pack.AllRules()];

    /// <summary>The rules of a cycle, or null: secrecies that displace each other would both fall away.</summary>
    public ImmutableArray<Rule>? Cycle()
    {
        var done = new HashSet<Rule>(ReferenceEqualityComparer.Instance);
        return _rules.Select(rule => Find(rule, [], done)).FirstOrDefault(cycle => cycle is not null);
    }

    private ImmutableArray<Rule>? Find(Rule rule, ImmutableArray<Rule> path, HashSet<Rule> done)
    {
        if (path.Any(above => ReferenceEquals(above, rule)))
        {
            return [.. path.SkipWhile(above => !ReferenceEquals(above, rule))];
        }

        if (done.Contains(rule))
        {
            return null;
        }

        var found = LooksAt(rule).Select(other => Find(other, path.Add(rule), done)).FirstOrDefault(cycle => cycle is not null);
        done.Add(rule);
        return found;
    }

    private IEnumerable<Rule> LooksAt(Rule rule) => ThroughConditions(rule).Concat(rule switch
    {
        SecrecyRule secrecy => Displacing(secrecy).Concat(Exempting(secrecy.Citation)).Concat(Limiting(secrecy)).Concat(_rules.Where(IsImportOrPrecedence)),
        DutyRule duty => Exempting(duty.Citation),
        PrecedenceRule precedence => Primaries(precedence).SelectMany(primary => Exempting(primary.Citation).Concat(Limiting(primary))),
        _ => [],
    });

    private IEnumerable<Rule> ThroughConditions(Rule rule)
    {
        var tests = ConditionWalk.All(rule.Condition).ToImmutableArray();
        var secrecies = tests.OfType<SecrecyTest>()
            .SelectMany(test => _rules.OfType<SecrecyRule>().Where(secrecy => test.Secrecies.Contains(secrecy.Citation)));
        return tests.OfType<DutyTest>().Any() ? secrecies.Concat<Rule>(_rules.OfType<DutyRule>()) : secrecies;
    }

    private IEnumerable<Rule> Displacing(SecrecyRule secrecy) => _rules.OfType<SecrecyRule>()
        .Where(other => other.Displaces?.Rules.Contains(secrecy.Citation) == true && other.Citation != secrecy.Citation);

    private IEnumerable<Rule> Exempting(Citation provision) => _rules.OfType<ExemptionRule>()
        .Where(exemption => exemption.Exempts.Contains(provision) && !exemption.Except.Contains(provision));

    private IEnumerable<Rule> Limiting(SecrecyRule secrecy) =>
        _rules.OfType<LimitRule>().Where(limit => !limit.Only.Contains(secrecy.Citation));

    // Only a primary secrecy that is not itself taken away goes first.
    private IEnumerable<SecrecyRule> Primaries(PrecedenceRule precedence) =>
        _rules.OfType<SecrecyRule>().Where(secrecy => !precedence.Except.Contains(secrecy.Citation));

    private static bool IsImportOrPrecedence(Rule rule) => rule is ImportRule or PrecedenceRule;
}

using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Lint;

/// <summary>Rules that say the same place twice, and rules nobody can reach.</summary>
internal static class RuleLint
{
    public static void Check(CheckedPack pack)
    {
        foreach (var wording in pack.Wordings)
        {
            pack.Findings.Provision = wording.Name;
            CheckTwice(wording, pack.Findings);
            foreach (var (rule, node) in wording.Rules)
            {
                CheckReach(rule, node, pack.Findings);
                CheckCondition(rule, pack.Findings);
            }
        }

        pack.Findings.Provision = null;
    }

    // A section can both break and restrict in one sentence; two rules of one kind in one place cannot be told apart.
    private static void CheckTwice(WordingSource wording, DiagnosticBag findings)
    {
        foreach (var (rule, _) in wording.Rules.GroupBy(one => (one.Rule.Citation, one.Rule.GetType())).SelectMany(same => same.Skip(1)))
        {
            findings.Add(Messages.RuleTwice, rule.Span, RuleWords.Of(rule), rule.Citation.ToString());
        }
    }

    private static void CheckReach(Rule rule, MappingNode node, DiagnosticBag findings)
    {
        if (RuleWords.ReachAndException(rule) is not var (key, reach, exceptKey, except) || reach.IsEmpty || !reach.Parts.All(except.Parts.Contains))
        {
            return;
        }

        findings.Add(Messages.ReachesNothing, node.Find(exceptKey)?.KeySpan ?? rule.Span, exceptKey, key);
    }

    private static void CheckCondition(Rule rule, DiagnosticBag findings)
    {
        foreach (var conflict in Contradictions.In(rule.Condition))
        {
            findings.Add(Messages.NeverTrue, conflict.Place, conflict.Why);
        }
    }
}

using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking;

/// <summary>What must hold of a pack as a whole before it answers anything: no cycles, and silence only ever closes.</summary>
internal static class PackProof
{
    public static void Check(RulePack pack, DiagnosticBag bag)
    {
        if (new RuleGraph(pack).Cycle() is { } cycle)
        {
            bag.Add(Messages.Cycle, cycle[0].Span, string.Join(" → ", cycle.Append(cycle[0]).Select(rule => rule.Citation)));
        }

        foreach (var leaf in new PolarityProof(pack).Unsound)
        {
            bag.Add(Messages.SilenceOpens, pack.Vocabulary.Leaves[leaf].Span, leaf);
        }
    }
}

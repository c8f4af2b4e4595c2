using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Lint;

/// <summary>A human makes a judgement, and needs to know what speaks for it, what against it, and where the words come from.</summary>
internal static class JudgementLint
{
    public static void Check(CheckedPack pack)
    {
        foreach (var leaf in pack.Pack.Vocabulary.Leaves.Values.Where(leaf => leaf.Kind == LeafKind.Judgement))
        {
            var missing = Missing(leaf).ToList();
            if (missing.Count > 0)
            {
                pack.Findings.Add(Messages.NoHelp, leaf.Span, leaf.Code, string.Join(", ", missing));
            }
        }
    }

    private static IEnumerable<string> Missing(Leaf leaf) =>
        from part in new[] { ("för", leaf.For.IsEmpty), ("mot", leaf.Against.IsEmpty), ("källa", leaf.Source is null) }
        where part.Item2
        select part.Item1;
}

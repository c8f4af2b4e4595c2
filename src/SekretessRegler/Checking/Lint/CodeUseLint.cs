using System.Collections.Immutable;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Lint;

/// <summary>Codes that nothing reads: a question can be answered with them, and it never matters.</summary>
internal static class CodeUseLint
{
    public static void Check(CheckedPack pack)
    {
        var families = pack.Vocabulary.SelectMany(file => ((MappingNode)file.Root).Entries).ToImmutableArray();
        var read = Read(pack, families);
        foreach (var (family, code) in families.Where(family => VocabularyFamilies.IsOnlyRead(family.Key)).SelectMany(Codes))
        {
            if (!Lineage(code, Parents(families, family)).Any(read.Contains) && !IsWaiting(code, pack.Pack))
            {
                pack.Findings.Add(Messages.CodeNotUsed, code.KeySpan, code.Key, family);
            }
        }
    }

    private static IEnumerable<(string Family, SourceEntry Code)> Codes(SourceEntry family) =>
        ((family.Value as MappingNode)?.Entries ?? []).Select(code => (family.Key, code));

    // The section that the code is for has not been encoded yet.
    private static bool IsWaiting(SourceEntry code, RulePack pack) =>
        (code.Value as MappingNode)?.Find("källa")?.Value is ScalarNode source
        && Citation.TryParse(source.Text) is { } place && !pack.HasSection(place.WholeSection);

    // Every text that stands as a value, except a word's place in its tree.
    private static HashSet<string> Read(CheckedPack pack, ImmutableArray<SourceEntry> families) =>
    [
        .. pack.Sections.Select(section => (SourceNode)section.Root).Concat(families.Select(family => family.Value))
            .SelectMany(SourceWalk.Entries).Where(entry => entry.Key != "under")
            .SelectMany(entry => SourceWalk.Texts(entry.Value)).Select(text => text.Text),
        // A harm asked of in its chain is read with the others of the chain.
        .. pack.Pack.Vocabulary.Harms.Values.Select(harm => harm.Chain),
    ];

    private static Dictionary<string, ImmutableArray<string>> Parents(ImmutableArray<SourceEntry> families, string family) =>
        families.Where(one => one.Key == family).SelectMany(Codes)
            .ToDictionary(one => one.Code.Key, one => Under(one.Code), StringComparer.Ordinal);

    private static ImmutableArray<string> Under(SourceEntry code) => (code.Value as MappingNode)?.Find("under") is { } under
        ? [.. SourceWalk.Texts(under.Value).Select(text => text.Text)]
        : [];

    // What reads a word reads everything under it.
    private static IEnumerable<string> Lineage(SourceEntry code, Dictionary<string, ImmutableArray<string>> parents)
    {
        var waiting = new Queue<string>([code.Key]);
        while (waiting.TryDequeue(out var one))
        {
            yield return one;
            foreach (var parent in parents.GetValueOrDefault(one, []))
            {
                waiting.Enqueue(parent);
            }
        }
    }
}

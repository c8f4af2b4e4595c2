using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Documents;

namespace SekretessRegler.Checking.Packs;

/// <summary>A selector or citation as a file writes it, with its key and what it points out.</summary>
internal sealed record Selector(string Key, ScalarNode Node, ReachPart Part);

/// <summary>Finds every citation of a pack: in rules, conditions, coverage, crimes and the map.</summary>
internal static class Selectors
{
    private static readonly HashSet<string> Keys = ["lagrum", "täckning", .. RuleKeys.Reaches];

    public static IEnumerable<Selector> Of(CheckedPack pack) => pack.Sections.SelectMany(section => In(section.Root))
        .Concat(pack.Vocabulary.SelectMany(file => In(file.Root)));

    public static IEnumerable<Selector> In(SourceNode node) =>
        from entry in SourceWalk.Entries(node)
        where Keys.Contains(entry.Key)
        from text in SourceWalk.Texts(entry.Value)
        let part = ReachPart.TryParse(text.Text)
        where part is not null
        select new Selector(entry.Key, text, part);
}

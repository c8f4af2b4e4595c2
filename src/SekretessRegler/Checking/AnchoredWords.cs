using System.Globalization;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking;

/// <summary>Words of statute in a rule file («ord»), with the paragraph and item they are said to stand in.</summary>
internal sealed record AnchoredWords(ScalarNode Node, int? Paragraph, string? Item)
{
    public static IEnumerable<AnchoredWords> In(SourceNode node) => In(node, null, null);

    private static IEnumerable<AnchoredWords> In(SourceNode node, int? paragraph, string? item) => node switch
    {
        MappingNode mapping => In(mapping, ParagraphOf(mapping) ?? paragraph, ItemOf(mapping, item)),
        ListNode list => list.Items.SelectMany(one => In(one, paragraph, item)),
        _ => [],
    };

    private static IEnumerable<AnchoredWords> In(MappingNode mapping, int? paragraph, string? item) =>
        mapping.Entries.SelectMany(entry => entry is { Key: "ord", Value: ScalarNode words }
            ? [new AnchoredWords(words, paragraph, item)]
            : In(entry.Value, paragraph, item));

    private static int? ParagraphOf(MappingNode mapping) =>
        int.TryParse(Own(mapping, "stycke"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // An item belongs to its paragraph: a new paragraph leaves the item above behind.
    private static string? ItemOf(MappingNode mapping, string? above) =>
        Own(mapping, "punkt") ?? (Own(mapping, "stycke") is null ? above : null);

    private static string? Own(MappingNode mapping, string key) => (mapping.Find(key)?.Value as ScalarNode)?.Text;
}

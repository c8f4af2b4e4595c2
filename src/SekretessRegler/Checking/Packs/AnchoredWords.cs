using System.Globalization;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Packs;

/// <summary>Words of statute in a rule file («ord»), with the paragraph and item they are said to stand in.</summary>
/// <param name="Item">Said beside the words themselves.</param>
/// <param name="ItemAbove">Said of the rule or group around them: what it is about, though its first words can stand before the list.</param>
internal sealed record AnchoredWords(ScalarNode Node, int? Paragraph, string? Item, string? ItemAbove)
{
    public static IEnumerable<AnchoredWords> In(SourceNode node) => In(node, null, null);

    private static IEnumerable<AnchoredWords> In(SourceNode node, int? paragraph, string? item) => node switch
    {
        MappingNode mapping => InMapping(mapping, ParagraphOf(mapping) ?? paragraph, Own(mapping, "punkt") ?? item),
        ListNode list => list.Items.SelectMany(one => In(one, paragraph, item)),
        _ => [],
    };

    private static IEnumerable<AnchoredWords> InMapping(MappingNode mapping, int? paragraph, string? item) =>
        mapping.Entries.SelectMany(entry => entry is { Key: "ord", Value: ScalarNode words }
            ? [new AnchoredWords(words, paragraph, Own(mapping, "punkt"), item)]
            : In(entry.Value, paragraph, item));

    private static int? ParagraphOf(MappingNode mapping) =>
        int.TryParse(Own(mapping, "stycke"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Own(MappingNode mapping, string key) => (mapping.Find(key)?.Value as ScalarNode)?.Text;
}

using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Packs;

/// <summary>Walks the nodes of a file in its own order.</summary>
internal static class SourceWalk
{
    /// <summary>Every key with its value, at any depth.</summary>
    public static IEnumerable<SourceEntry> Entries(SourceNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Entries(entry.Value).Prepend(entry)),
        ListNode list => list.Items.SelectMany(Entries),
        _ => [],
    };

    /// <summary>The texts of a value: itself, or those of a list.</summary>
    public static IEnumerable<ScalarNode> Texts(SourceNode node) => node switch
    {
        ScalarNode scalar => [scalar],
        ListNode list => list.Items.OfType<ScalarNode>(),
        _ => [],
    };
}

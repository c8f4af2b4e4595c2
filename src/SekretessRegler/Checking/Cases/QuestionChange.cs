using System.Collections.Immutable;
using System.Globalization;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Cases;

/// <summary>Changes one thing in a question: a path of keys, where a list is entered by the id of its element or by number.</summary>
internal static class QuestionChange
{
    /// <summary>The changed question; null when the path leads nowhere.</summary>
    public static SourceNode? Apply(SourceNode question, CaseChange change) => Apply(question, change.Path.Split('.'), change);

    private static SourceNode? Apply(SourceNode node, ReadOnlySpan<string> path, CaseChange change) => node switch
    {
        MappingNode mapping => InMapping(mapping, path[0], path[1..], change),
        ListNode list => InList(list, path[0], path[1..], change),
        _ => null,
    };

    private static SourceNode? InMapping(MappingNode mapping, string key, ReadOnlySpan<string> rest, CaseChange change)
    {
        var index = mapping.Entries.IndexOf(mapping.Find(key)!);
        if (rest.IsEmpty && change.Value is null)
        {
            return index < 0 ? null : mapping with { Entries = mapping.Entries.RemoveAt(index) };
        }

        var below = index < 0 ? new MappingNode([], change.Span) : mapping.Entries[index].Value;
        if ((rest.IsEmpty ? change.Value : Apply(below, rest, change)) is not { } value)
        {
            return null;
        }

        var entry = new SourceEntry(key, change.Span, value);
        return mapping with { Entries = index < 0 ? mapping.Entries.Add(entry) : mapping.Entries.SetItem(index, entry) };
    }

    private static ListNode? InList(ListNode list, string key, ReadOnlySpan<string> rest, CaseChange change)
    {
        var index = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : IndexOfId(list.Items, key);
        if (index < 0 || index >= list.Items.Length)
        {
            return null;
        }

        var value = rest.IsEmpty ? change.Value : Apply(list.Items[index], rest, change);
        return value is not null ? list with { Items = list.Items.SetItem(index, value) }
            : rest.IsEmpty ? list with { Items = list.Items.RemoveAt(index) } : null;
    }

    private static int IndexOfId(ImmutableArray<SourceNode> items, string id) => items.IndexOf(items.FirstOrDefault(item =>
        item is MappingNode mapping && mapping.Find("id")?.Value is ScalarNode scalar && scalar.Text == id)!);
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads which statutes the pack maps, and which of their sections are no rule.</summary>
internal sealed class MapReader(ReachReader reaches, DiagnosticBag bag)
{
    public ImmutableArray<MappedStatute> Read(ImmutableArray<SourceEntry> entries) => [.. entries.Select(Statute).OfType<MappedStatute>()];

    private MappedStatute? Statute(SourceEntry entry)
    {
        if (reaches.Statute(entry.Key) is null)
        {
            bag.Add(Messages.UnknownStatute, entry.KeySpan, entry.Key);
            return null;
        }

        if (entry.Value is ListNode list)
        {
            return new(entry.Key, [.. list.Items.Select(Unruled)]);
        }

        bag.Add(Messages.ExpectedList, entry.Value.Span, entry.Key);
        return null;
    }

    private Unruled Unruled(SourceNode node)
    {
        var mapping = new MappingReader(node, "karta", bag, ["lagrum", "skäl"]);
        return new(
            mapping.Required("lagrum") ? reaches.Read(mapping.ScalarList("lagrum") ?? []) : Provisions.Reach.Nothing,
            mapping.RequiredText("skäl"));
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads which statutes the pack maps, and which of their sections are no rule.</summary>
internal sealed class MapReader(ReachReader reaches, DiagnosticBag bag)
{
    public static readonly Shape Shape = new(
        "karta", "Paragrafer som inte är någon regel att pröva, och varför.",
        Key.Required("lagrum", Content.Texts, "Vilka paragrafer.", "[OSL 4–5 kap., OSL 6:6]"),
        Key.Required("skäl", Content.Text, "Varför de inte är någon regel, i en mening.", "Hur ett utlämnande handläggs och överklagas."));

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
        var mapping = new MappingReader(node, "karta", bag, Shape);
        return new(reaches.Read(mapping.ScalarList("lagrum") ?? []), mapping.RequiredText("skäl"));
    }
}

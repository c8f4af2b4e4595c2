using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the catalogue of crimes with their penalty scales.</summary>
internal sealed class CrimeReader(CodeBook codes, ReachReader reaches, DiagnosticBag bag)
{
    private const int LongestMonths = 1200;

    public void Read(ImmutableArray<SourceEntry> entries)
    {
        if (entries.Length > LeafReader.MostValues)
        {
            bag.Add(Messages.TooManyValues, entries[LeafReader.MostValues].KeySpan, LeafReader.MostValues);
        }

        foreach (var entry in entries)
        {
            if (codes.Crimes.ContainsKey(entry.Key))
            {
                bag.Add(Messages.DuplicateCode, entry.KeySpan, entry.Key, "brott");
            }
            else if (Crime(entry) is { } crime)
            {
                codes.Crimes[entry.Key] = crime;
            }
        }
    }

    private Crime? Crime(SourceEntry entry)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, ["namn", "lagrum", "lydelser", "källa", "engelska", "synonymer"]);
        var scales = mapping.Required("lydelser") ? mapping.Items("lydelser") ?? [] : [];
        return mapping.Required("lagrum") && mapping.Scalar("lagrum") is { } place && reaches.Citation(place) is { } citation
            ? new(entry.Key, TermReader.Name(mapping, entry.Key), citation, [.. scales.Select(Scale).OfType<PenaltyScale>()],
                mapping.Text("källa"), entry.KeySpan)
            : null;
    }

    private PenaltyScale? Scale(SourceNode node)
    {
        var mapping = new MappingReader(node, "lydelser", bag, ["gäller", "sfs", "lägst", "högst", "böter", "källa"]);
        var life = mapping.Node("högst") is ScalarNode { Text: "livstid" };
        var highest = life ? null : mapping.Number("högst", 1, LongestMonths);
        var lowest = mapping.Number("lägst", 0, LongestMonths);
        var fines = mapping.YesNo("böter") ?? false;
        return DaysReader.Read(mapping, bag) is { } days
            ? new(days, fines ? null : lowest, highest, life, life || highest is not null, mapping.Text("sfs"))
            : null;
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the catalogue of crimes with their penalty scales.</summary>
internal sealed class CrimeReader(CodeBook codes, ReachReader reaches, DiagnosticBag bag)
{
    private const int LongestMonths = 1200;
    private const string Life = "livstid";

    private static readonly Shape ScaleShape = new(
        "straffskala", "Straffskalan under vissa dagar.",
        DaysReader.InForce with { Meaning = "Dagarna då gärningen ska ha begåtts. Båda räknas in." },
        new("sfs", Content.Text, "Författningen som gav lydelsen.", "SFS 2019:805"),
        new("lägst", Content.Number(0, LongestMonths), "Lägsta fängelsestraff i månader. Utelämnat: ingen lägsta tid är angiven.", "18"),
        new("högst", Content.Either(Content.Number(1, LongestMonths), Content.Word(new Choices<bool>((Life, true)))),
            "Högsta fängelsestraff i månader, eller livstid. Utelämnat: fängelse finns inte i skalan.", "72"),
        new("böter", Content.YesNo, "Om böter finns i skalan.", "nej"),
        TermKeys.Source);

    public static readonly Shape Shape = new(
        "brott", "Ett brott och dess straffskalor.",
        TermKeys.Name, TermKeys.Synonyms,
        Key.Required("lagrum", Content.Text, "Var brottet står.", "BrB 3:6"),
        Key.Required("lydelser", Content.List(Content.Part(ScaleShape)), "Straffskalorna, den nyaste först.", "[{ gäller: { från: 2017-07-01 }, lägst: 18, högst: 72 }]"),
        TermKeys.Source);

    public void Read(ImmutableArray<SourceEntry> entries)
    {
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
        var mapping = new MappingReader(entry.Value, entry.Key, bag, Shape);
        var scales = mapping.Items("lydelser") ?? [];
        return mapping.Scalar("lagrum") is { } place && reaches.Citation(place) is { } citation
            ? new(entry.Key, TermReader.Name(mapping, entry.Key), citation, [.. scales.Select(Scale).OfType<PenaltyScale>()],
                mapping.Text("källa"), entry.KeySpan)
            : null;
    }

    private PenaltyScale? Scale(SourceNode node)
    {
        var mapping = new MappingReader(node, "lydelser", bag, ScaleShape);
        var life = mapping.Node("högst") is ScalarNode { Text: Life };
        var highest = life ? null : mapping.Number("högst");
        var lowest = mapping.Number("lägst");
        var fines = mapping.YesNo("böter") ?? false;
        return DaysReader.Read(mapping, bag) is { } days
            ? new(days, fines ? null : lowest, highest, life, life || highest is not null, mapping.Text("sfs"))
            : null;
    }
}

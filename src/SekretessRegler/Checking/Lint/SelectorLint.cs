using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Lint;

/// <summary>Selectors that name no section of the pack: a gap that is known, told once for each.</summary>
internal static class SelectorLint
{
    public static void Check(CheckedPack pack)
    {
        var mapped = pack.Pack.Vocabulary.Maps.SelectMany(map => map.WithoutRule).ToList();
        foreach (var selector in Selectors.Of(pack).Where(selector => selector.Part is NamedProvision).DistinctBy(selector => selector.Part))
        {
            var citation = ((NamedProvision)selector.Part).Citation;
            if (!pack.Pack.HasSection(citation.WholeSection) && !IsCrime(citation, pack) && !mapped.Any(one => one.Places.Contains(citation)))
            {
                pack.Notes.Add(Messages.NotEncodedHere, selector.Node.Span, citation.ToString());
            }
        }

        foreach (var (selector, section) in Contradicted(pack))
        {
            pack.Findings.Add(Messages.MapContradicts, selector.Node.Span, section.ToString());
        }
    }

    // A crime's own place is where its penalty stands, not a rule of secrecy.
    private static bool IsCrime(Citation citation, CheckedPack pack) =>
        pack.Pack.Vocabulary.Crimes.Any(crime => crime.Citation.Statute == citation.Statute);

    private static IEnumerable<(Selector Selector, Citation Section)> Contradicted(CheckedPack pack) =>
        from file in pack.Vocabulary
        from map in ((Reading.MappingNode)file.Root).Entries
        where map.Key == "karta"
        from selector in Selectors.In(map.Value)
        from section in pack.Pack.Sections
        where selector.Part.Contains(section.Citation)
        select (selector, section.Citation);
}

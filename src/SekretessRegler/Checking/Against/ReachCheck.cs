using System.Collections.Immutable;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Against;

/// <summary>The provisions that a rule names are those that the section's own words name, and the other way round.</summary>
internal sealed class ReachCheck(CheckedPack pack, StatuteLibrary statutes)
{
    public void Check(WordingSource wording)
    {
        if (wording.Wording.Encoding == Encoding.None || statutes.TextOf(pack, wording) is not { IsWhole: true } section)
        {
            return;
        }

        var places = new ReferredPlaces(pack, statutes, wording.Section.Citation);
        var text = SectionText.Of(section.Text).Whole;
        var referred = places.WithIndirect(ReferenceParser.Parse(text, section.Chapter));
        var selectors = Named(wording).ToImmutableArray();
        CheckRule(selectors, places, referred, text);
        CheckText(wording, selectors, places, referred);
    }

    private void CheckRule(ImmutableArray<Selector> selectors, ReferredPlaces places, ImmutableArray<Reference> referred, string text)
    {
        foreach (var selector in selectors)
        {
            var unnamed = places.Of(selector.Part).Where(place => !places.IsOwn(place) && !places.Names(referred, place)).ToList();
            if (unnamed.Count == 0)
            {
                continue;
            }

            var isDescribed = SaysItGenerally(selector, referred, text) || unnamed.All(place => places.IsReachedThroughAnother(place, referred));
            var (bag, message) = isDescribed ? (pack.Notes, Messages.InGeneralWords) : (pack.Findings, Messages.NotInText);
            bag.Add(message, selector.Node.Span, selector.Key, Listed(unnamed));
        }
    }

    // «Sekretess till skydd för en enskild» names no section, and «endast om» shuts out other rules without naming them.
    private static bool SaysItGenerally(Selector selector, ImmutableArray<Reference> referred, string text) =>
        selector.Key == "stänger" ? text.Contains("endast om", StringComparison.Ordinal) : !referred.Any(reference => reference.IsSecrecy || reference.IsIndirect);

    // What is missing has no place of its own, so the wording's is given.
    private void CheckText(WordingSource wording, ImmutableArray<Selector> selectors, ReferredPlaces places, ImmutableArray<Reference> referred)
    {
        var quoted = AnchoredWords.In(wording.Node).SelectMany(words => ReferenceParser.Parse(words.Node.Text, wording.Section.Citation.Chapter)).ToImmutableArray();
        var missing = referred.Where(reference => reference.IsSecrecy).SelectMany(places.Of)
            .Where(place => !places.IsOwn(place) && !places.Names(quoted, place) && !selectors.Any(selector => selector.Part.Contains(place)))
            .Distinct().ToList();
        if (missing.Count > 0)
        {
            pack.Findings.Add(Messages.NotInReach, wording.Wording.Span, Listed(missing));
        }
    }

    private static string Listed(List<Citation> places) => places.Count <= 6
        ? string.Join(", ", places)
        : $"{string.Join(", ", places.Take(5))} … {places[^1]}";

    // What stands at the top of the file holds for every rule that does not say otherwise. «alla» names nothing in particular.
    private static IEnumerable<Selector> Named(WordingSource wording) =>
        wording.File.Root.Entries.Where(entry => entry.Key is not ("lagrum" or "lydelser"))
            .Where(entry => wording.Rules.All(rule => rule.Node.Find(entry.Key) is null))
            .SelectMany(entry => Selectors.In(new MappingNode([entry], entry.Value.Span)))
            .Concat(Selectors.In(wording.Node))
            .Where(selector => selector.Part is not AllProvisions);
}

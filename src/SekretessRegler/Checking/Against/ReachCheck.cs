using System.Collections.Immutable;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Against;

/// <summary>The provisions that a rule names are those that the section's own words name, and the other way round.</summary>
internal sealed class ReachCheck(CheckedPack pack, StatuteLibrary statutes)
{
    public void Check(WordingSource wording)
    {
        if (wording.Wording.Encoding == Encoding.None || statutes.TextOf(pack, wording) is not { IsWhole: true } text)
        {
            return;
        }

        var places = new ReferredPlaces(pack, statutes, wording.Section.Citation);
        var referred = ReferenceParser.Parse(SectionText.Of(text.Text).Whole, text.Chapter);
        var selectors = Named(wording).ToImmutableArray();
        CheckRule(wording, selectors, places, referred);
        CheckText(wording, selectors, places, referred);
    }

    private void CheckRule(WordingSource wording, ImmutableArray<Selector> selectors, ReferredPlaces places, ImmutableArray<Reference> referred)
    {
        foreach (var selector in selectors)
        {
            var unnamed = places.Of(selector.Part).Where(place => place.WholeSection != wording.Section.Citation && !places.Names(referred, place)).ToList();
            if (unnamed.Count > 0)
            {
                pack.Findings.Add(Messages.NotInText, selector.Node.Span, selector.Key, string.Join(", ", unnamed));
            }
        }
    }

    // The place is the whole wording's: what is missing has no place of its own.
    private void CheckText(WordingSource wording, ImmutableArray<Selector> selectors, ReferredPlaces places, ImmutableArray<Reference> referred)
    {
        var omitted = wording.Wording.Omitted
            .SelectMany(omission => ReferenceParser.Parse($"{omission.Words}. {omission.Reason}", wording.Section.Citation.Chapter)).ToImmutableArray();
        foreach (var reference in referred.Where(reference => reference.IsSecrecy))
        {
            var missing = places.Of(reference).Where(place => place.WholeSection != wording.Section.Citation
                && !selectors.Any(selector => selector.Part.Contains(place)) && !places.Names(omitted, place)).ToList();
            if (missing.Count > 0)
            {
                pack.Findings.Add(Messages.NotInReach, wording.Wording.Span, string.Join(", ", missing));
            }
        }
    }

    // What stands at the top of the file holds for every wording. «alla» names nothing in particular.
    private static IEnumerable<Selector> Named(WordingSource wording) =>
        wording.File.Root.Entries.Where(entry => entry.Key is not ("lagrum" or "lydelser"))
            .Where(entry => wording.Rules.All(rule => rule.Node.Find(entry.Key) is null))
            .SelectMany(entry => Selectors.In(new MappingNode([entry], entry.Value.Span)))
            .Concat(Selectors.In(wording.Node))
            .Where(selector => selector.Part is not AllProvisions);
}

using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Against;

/// <summary>Every citation exists in its statute: sections, selectors, conditions, coverage, crimes, the map.</summary>
internal sealed class CitationCheck(CheckedPack pack, StatuteLibrary statutes)
{
    public void Check()
    {
        foreach (var selector in Selectors.Of(pack).DistinctBy(selector => (selector.Node.Span.File, selector.Part)))
        {
            if (StatuteOf(selector.Part) is { } name && pack.Pack.Vocabulary.Statutes.FirstOrDefault(one => one.Abbreviation == name) is { } statute)
            {
                Check(selector, statute);
            }
        }
    }

    private void Check(Selector selector, Statute statute)
    {
        if (statutes.Text(statute.Number) is not { } text)
        {
            pack.Notes.Add(Messages.StatuteNotThere, selector.Node.Span, $"{statute.Abbreviation} ({statute.Number})");
        }
        else if (text.LeavesOut(ChapterOf(selector.Part)))
        {
            pack.Notes.Add(Messages.StatuteNotThere, selector.Node.Span, $"{statute.Abbreviation} {ChapterOf(selector.Part)} kap.");
        }
        else if (!text.Sections.Any(section => selector.Part.Contains(PlaceOf(section, statute).WholeSection)))
        {
            pack.Findings.Add(Messages.NoSuchSection, selector.Node.Span, selector.Node.Text, statute.Number);
        }
        else if (selector.Part is NamedProvision { Citation: { Paragraph: { } paragraph } place })
        {
            CheckPlace(selector, place, paragraph, text.Find(place.Chapter, place.Section)!);
        }
    }

    private void CheckPlace(Selector selector, Citation place, int paragraph, StatuteSection section)
    {
        var text = SectionText.Of(section.Text);
        if (section.IsWhole && section.HasParagraphs && !text.Has(paragraph, place.Item))
        {
            pack.Findings.Add(Messages.NoSuchPlace, selector.Node.Span, selector.Node.Text, Size(text, paragraph));
        }
    }

    private static Words Size(SectionText text, int paragraph) => paragraph > text.Paragraphs.Length
        ? new($"{text.Paragraphs.Length} stycken", $"{text.Paragraphs.Length} paragraphs")
        : new($"{text.Paragraphs[paragraph - 1].Items.Length} punkter i stycket", $"{text.Paragraphs[paragraph - 1].Items.Length} items in the paragraph");

    private static Citation PlaceOf(StatuteSection section, Statute statute) => new(statute.Abbreviation, section.Chapter, section.Number);

    private static Chapter? ChapterOf(ReachPart part) => part switch
    {
        NamedProvision named => named.Citation.Chapter,
        SectionSpan span => span.Chapter,
        ChapterSpan span => span.First,
        _ => null,
    };

    private static string? StatuteOf(ReachPart part) => part switch
    {
        NamedProvision named => named.Citation.Statute,
        SectionSpan span => span.Statute,
        ChapterSpan span => span.Statute,
        _ => null,
    };
}

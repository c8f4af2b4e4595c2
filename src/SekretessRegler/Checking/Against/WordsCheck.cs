using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Against;

/// <summary>Every «ord» stands once in the text of its own wording, in the paragraph and item it names.</summary>
internal sealed class WordsCheck(CheckedPack pack, StatuteLibrary statutes)
{
    public void Check(WordingSource wording)
    {
        var words = AnchoredWords.In(wording.Node).ToList();
        if (words.Count == 0 || statutes.Text(pack.StatuteOf(wording.Section.Citation).Number) is null)
        {
            return;
        }

        if (statutes.TextOf(pack, wording) is { } text)
        {
            words.ForEach(one => Check(one, text, wording.Section.Citation));
            SayIncomplete(wording, text);
        }
        else
        {
            SayMissing(wording);
        }
    }

    private void Check(AnchoredWords words, StatuteSection section, Citation place)
    {
        var (text, sought) = (SectionText.Of(section.Text), WordSearch.Normal(words.Node.Text));
        var whole = WordSearch.Count(text.Whole, sought);
        var within = section.HasParagraphs ? Count(text, sought, words.Paragraph, words.Item) : whole;
        if (whole == 0)
        {
            Say(section.IsWhole, Messages.WordsNotFound, words, place.ToString());
        }
        else if (within == 0)
        {
            Say(section.IsWhole, Messages.WordsElsewhere, words, Within(place, words));
        }
        else if (within > 1 && section.HasParagraphs && Count(text, sought, words.Paragraph, words.ItemAbove) != 1)
        {
            pack.Findings.Add(Messages.WordsSeveral, words.Node.Span, words.Node.Text, within, Within(place, words));
        }
    }

    private static int Count(SectionText text, string sought, int? paragraph, string? item) =>
        text.Within(paragraph, item).Sum(place => WordSearch.Count(place, sought));

    private void Say(bool isWhole, Message message, AnchoredWords words, Words place)
    {
        if (isWhole)
        {
            pack.Findings.Add(message, words.Node.Span, words.Node.Text, place);
        }
    }

    private void SayIncomplete(WordingSource wording, StatuteSection text)
    {
        if (!text.IsWhole)
        {
            pack.Notes.Add(Messages.TextIncomplete, wording.Wording.Span);
        }
    }

    private void SayMissing(WordingSource wording)
    {
        if (wording.Wording.Source is not null)
        {
            pack.Notes.Add(Messages.SourceElsewhere, wording.Wording.Span);
        }
        else if (wording.Wording.Encoding != Encoding.None)
        {
            pack.Findings.Add(Messages.NoText, wording.Wording.Span);
        }
    }

    private static Words Within(Citation place, AnchoredWords words) => words.Paragraph is null && words.Item is { } item
        ? new Words($"{place} punkt {item}", $"{place} item {item}")
        : (place with { Paragraph = words.Paragraph, Item = words.Item }).ToString();
}

using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The decision as plain text: the answer first, what decides, each part, what it assumes, and the trail.</summary>
internal static class DecisionText
{
    public static string Render(Decision decision, Language language, bool colour)
    {
        var page = new Page(language, colour);
        Write(page, decision);
        return page.ToString();
    }

    public static void Write(Page page, Decision decision)
    {
        page.Names = new Names(decision.Vocabulary);
        AnswerText.Write(page, decision);
        PartText.Lines(page, Phrases.Warnings, decision.Warnings.Select(warning => page.Say(new Bilingual(warning.Text, warning.English))), Ink.Open);
        foreach (var part in decision.Parts)
        {
            PartText.Write(page, decision, part);
        }

        if (decision.Parts.Length > 1)
        {
            page.Title(page.Say(Phrases.InCommon), Ink.Heading);
        }

        QuestionText.Write(page, decision.Question);
        PartText.Lines(page, Phrases.NotDecided, [page.Say(Phrases.DataProtection), page.Say(Phrases.FreedomToCommunicate), page.Say(Phrases.Necessity)]);
        TrailText.Write(page, decision);
        Receipt(page, decision.Pack);
    }

    private static void Receipt(Page page, PackReceipt pack)
    {
        page.Blank();
        page.Line(0, page.Say(Phrases.Receipt, pack.Version, Days.Iso(pack.CurrentTo), pack.Engine), Ink.Faint);
        page.Line(0, pack.Hash, Ink.Faint);
    }
}

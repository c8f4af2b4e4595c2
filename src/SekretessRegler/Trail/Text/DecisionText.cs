using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The decision as plain text: the answer first, what decides, each part, and the trail.</summary>
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
        AnswerText.Write(page, decision);
        Warnings(page, decision);
        QuestionText.Write(page, decision.Question);
        foreach (var part in decision.Parts)
        {
            PartText.Write(page, decision, part);
        }

        if (decision.Parts.Length > 1)
        {
            page.Title(page.Say(Phrases.InCommon), Ink.Heading);
        }

        AssumptionText.Write(page, decision.Question);
        NotDecided(page);
        TrailText.Write(page, decision.Trail);
        Receipt(page, decision.Pack);
    }

    private static void Warnings(Page page, Decision decision)
    {
        if (decision.Warnings.IsEmpty)
        {
            return;
        }

        page.Heading(page.Say(Phrases.Warnings));
        foreach (var warning in decision.Warnings)
        {
            page.Line(2, page.Language == Language.English ? warning.English : warning.Text, Ink.Open);
        }
    }

    private static void NotDecided(Page page)
    {
        page.Heading(page.Say(Phrases.NotDecided));
        page.Line(2, page.Say(Phrases.DataProtection));
        page.Line(2, page.Say(Phrases.FreedomToCommunicate));
        page.Line(2, page.Say(Phrases.Necessity));
    }

    private static void Receipt(Page page, PackReceipt pack)
    {
        page.Blank();
        page.Line(0, page.Say(Phrases.Receipt, pack.Version, Days.Iso(pack.CurrentTo), pack.Engine), Ink.Faint);
        page.Line(0, pack.Hash, Ink.Faint);
    }
}

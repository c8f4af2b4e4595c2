namespace SekretessRegler.Trail;

/// <summary>The complete lists of the question as the assumptions they are, and what it leaves unsaid.</summary>
internal static class AssumptionText
{
    public static void Write(Page page, Question question)
    {
        page.Heading(page.Say(Phrases.Assumptions));
        foreach (var item in question.Items)
        {
            Line(page, question, item, Phrases.Categories, item.Categories);
            Line(page, question, item, Phrases.Concerns, item.Concerns?.Select(person => person.Id));
            Line(page, question, item, Phrases.RelatesTo, item.RelatesTo);
            Line(page, question, item, Phrases.Circumstances, item.Circumstances);
            Line(page, question, item, Phrases.Origin, item.Origin?.Select(holder => holder.Agency));
        }

        page.Line(2, Statement(page, page.Say(Phrases.Purposes), question.Purposes));
    }

    private static void Line(Page page, Question question, InformationItem item, Phrase name, IEnumerable<string>? codes)
    {
        var label = page.Say(name);
        label = question.Items.Length > 1 ? page.Say(Phrases.ItemNumber, item.Id, label) : label;
        page.Line(2, Statement(page, label, codes));
    }

    private static string Statement(Page page, string label, IEnumerable<string>? codes)
    {
        if (codes is null)
        {
            return page.Say(Phrases.NotStated, label);
        }

        var list = string.Join(", ", codes);
        return list.Length == 0 ? page.Say(Phrases.StatedNone, label) : page.Say(Phrases.CompleteList, label, list);
    }
}

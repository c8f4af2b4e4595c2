namespace SekretessRegler.Trail;

/// <summary>The questions that remain, in order, with help and with what each answer would decide.</summary>
internal static class OpenQuestionText
{
    public static void Write(Page page, DecisionPart part)
    {
        if (!part.Questions.IsEmpty)
        {
            page.Heading(page.Say(Phrases.Questions));
        }

        for (var index = 0; index < part.Questions.Length; index++)
        {
            One(page, index + 1, part, part.Questions[index]);
        }

        MeasureText.Write(page, part);
    }

    /// <summary>The number of the question in the part's list, from 1; 0 when it is not there.</summary>
    public static int NumberOf(DecisionPart part, OpenQuestion question)
    {
        for (var index = 0; index < part.Questions.Length; index++)
        {
            if (part.Questions[index].Code == question.Code && part.Questions[index].About == question.About)
            {
                return index + 1;
            }
        }

        return 0;
    }

    public static string Text(Page page, OpenQuestion question) =>
        page.Language == Language.English && question.English.Length > 0 ? question.English : question.Text;

    public static string Subject(Subject about)
    {
        var names = new[] { about.Person, about.OtherPerson, about.Secrecy }.Where(name => name is not null);
        var text = string.Join(", ", names);
        return text.Length > 0 ? $" ({text})" : "";
    }

    private static void One(Page page, int number, DecisionPart part, OpenQuestion question)
    {
        var label = $"{number}. ";
        var indent = 2 + label.Length;
        page.Row(2, label, Text(page, question), label.Length);
        page.Line(indent, page.Say(Phrases.Kind, page.Word(question.Kind), question.Code, Subject(question.About)), Ink.Faint);
        Optional(page, indent, Phrases.SpeaksFor, Points(question.For));
        Optional(page, indent, Phrases.SpeaksAgainst, Points(question.Against));
        Effects(page, indent, part.Outcome, question);
        Optional(page, indent, Phrases.HelpSource, Sources(question));
    }

    private static string Effect(Page page, AnswerEffect effect) =>
        page.Say(Phrases.Effect, MeasureText.Value(page, effect.Value), page.Word(Notations.Outcome[effect.Outcome]));

    // Only answers that settle something by themselves are worth a line.
    private static void Effects(Page page, int indent, Outcome now, OpenQuestion question)
    {
        var settling = question.Effects.Where(effect => effect.Outcome != now).Select(effect => Effect(page, effect)).ToList();
        if (settling.Count > 0)
        {
            page.Line(indent, page.Say(Phrases.Effects, string.Join("; ", settling)));
        }
        else if (!question.Effects.IsEmpty)
        {
            page.Line(indent, page.Say(Phrases.DecidesNothingAlone));
        }
    }

    private static string Points(IEnumerable<string> points) => string.Join("; ", points.Select(point => point.TrimEnd('.')));

    private static string Sources(OpenQuestion question) => string.Join(
        ", ", question.Citations.Append(question.Source ?? "").Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));

    private static void Optional(Page page, int indent, Phrase phrase, string text)
    {
        if (text.Length > 0)
        {
            page.Line(indent, page.Say(phrase, text));
        }
    }
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The questions that remain, in order, with help and with what an answer would decide by itself.</summary>
internal static class OpenQuestionText
{
    private const int MostValues = 8;

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
    }

    /// <summary>The number of the question in the part's list, from 1; 0 when it is not there.</summary>
    public static int NumberOf(DecisionPart part, OpenQuestion question) => NumberOf(part, question.Code, question.About);

    public static int NumberOf(DecisionPart part, string code, Subject about) =>
        part.Questions.TakeWhile(one => one.Code != code || one.About != about).Count() is var before && before < part.Questions.Length ? before + 1 : 0;

    public static string Text(Page page, OpenQuestion question) =>
        page.Language == Language.English && question.English.Length > 0 ? question.English : question.Text;

    /// <summary>Whom it is about, where there are several to choose from.</summary>
    public static string Subject(DecisionPart part, Subject about)
    {
        var isOne = part.Persons.Length < 2;
        var secrecy = part.Secrecies.Select(one => one.Citation).Distinct().Count() < 2 ? null : about.Secrecy;
        var text = string.Join(", ", new[] { isOne ? null : about.Person, about.OtherPerson, secrecy }.Where(name => name is not null));
        return text.Length > 0 ? $" ({text})" : "";
    }

    private static void One(Page page, int number, DecisionPart part, OpenQuestion question)
    {
        var label = $"{number}. ";
        var indent = 2 + label.Length;
        var source = question.Source is { } known && !question.Citations.Any(citation => IsWithin(citation, known)) ? page.Say(Phrases.SourceOfHelp, known) : "";
        var places = string.Concat(new[] { Citations.Short(question.Citations), source }.Where(text => text.Length > 0).Select(text => $"; {text}"));
        page.Row(2, label, Text(page, question), label.Length);
        page.Line(indent, page.Say(Phrases.Kind, page.Word(question.Kind), question.Code, Subject(part, question.About), places), Ink.Faint);
        Optional(page, indent, Phrases.Values, question.Values is ["ja", "nej"] || question.Values.Length > MostValues ? "" : string.Join(", ", question.Values));
        Optional(page, indent, Phrases.SpeaksFor, Points(page, question.For, question.ForInEnglish));
        Optional(page, indent, Phrases.SpeaksAgainst, Points(page, question.Against, question.AgainstInEnglish));
        Optional(page, indent, Phrases.Effects, Effects(page, part, question));
    }

    private static bool IsWithin(string citation, string section) =>
        citation == section || citation.StartsWith($"{section} ", StringComparison.Ordinal);

    // Only answers that settle something by themselves are worth a line.
    private static string Effects(Page page, DecisionPart part, OpenQuestion question) => string.Join("; ", question.Effects
        .Where(effect => effect.Outcome != part.Outcome)
        .Select(effect => page.Say(Phrases.Effect, MeasureText.Value(page, part, question.Code, effect.Value), page.Word(Notations.Outcome[effect.Outcome]))));

    private static string Points(Page page, ImmutableArray<string> points, ImmutableArray<string> english) =>
        string.Join("; ", (page.Language == Language.English ? english : points).Select(point => point.TrimEnd('.')));

    private static void Optional(Page page, int indent, Phrase phrase, string text)
    {
        if (text.Length > 0)
        {
            page.Line(indent, page.Say(phrase, text));
        }
    }
}

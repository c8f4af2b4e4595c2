using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>How near another answer lies: the fewest answers to each end, and the nearest changes.</summary>
internal static class MeasureText
{
    private const int MostValues = 4;

    public static void Write(Page page, DecisionPart part)
    {
        if (part.ToYes is { Answers.IsEmpty: false } || part.ToNo is { Answers.IsEmpty: false })
        {
            page.Blank();
            Shortest(page, Phrases.FewestToYes, part.ToYes);
            Shortest(page, Phrases.FewestToNo, part.ToNo);
        }

        PartText.Lines(page, Phrases.NearestChanges, part.NearestChanges.Select(change => page.Say(
            Phrases.NearestChange, Answers(page, change.Changes), page.Word(Notations.Outcome[change.Outcome]))));
    }

    private static void Shortest(Page page, Phrase phrase, ShortestAnswers? shortest)
    {
        if (shortest is null || shortest.Answers.IsEmpty)
        {
            return;
        }

        var answers = Answers(page, shortest.Answers);
        page.Line(2, page.Say(phrase, shortest.IsUpperLimit ? page.Say(Phrases.UpperLimit, answers) : answers));
    }

    private static string Answers(Page page, ImmutableArray<GivenAnswer> answers) =>
        string.Join(", ", answers.Select(answer => page.Say(
            Phrases.Given, answer.Code, OpenQuestionText.Subject(answer.About), Value(page, answer.Value))));

    /// <summary>An answer, or the first few of several that come to the same.</summary>
    public static string Value(Page page, string value)
    {
        var values = value.Split(", ").Select(page.Word).ToList();
        var told = values.Take(MostValues).ToList();
        var text = told.Count == 1 ? told[0] : page.Say(Phrases.Or, string.Join(", ", told.SkipLast(1)), told[^1]);
        return values.Count > MostValues ? page.Say(Phrases.OneOfMany, text) : text;
    }
}

using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>How near another answer lies: the fewest answers to each end, and the nearest changes.</summary>
internal static class MeasureText
{
    public static void Write(Page page, DecisionPart part)
    {
        if (part.ToYes is not null || part.ToNo is not null)
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
            Phrases.Given, answer.Code, OpenQuestionText.Subject(answer.About), page.Word(answer.Value))));
}

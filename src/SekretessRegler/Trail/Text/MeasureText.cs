using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>How near another answer lies: the fewest answers to each end, and the nearest changes.</summary>
internal static class MeasureText
{
    private const int MostNamed = 3;
    private const int MostValues = 3;

    public static void Shortest(Page page, DecisionPart part)
    {
        if (part.Questions.IsEmpty || (part.ToYes is not { Answers.IsEmpty: false } && part.ToNo is not { Answers.IsEmpty: false }))
        {
            return;
        }

        page.Blank();
        Shortest(page, part, Phrases.FewestToYes, part.ToYes);
        Shortest(page, part, Phrases.FewestToNo, part.ToNo);
    }

    public static void Nearest(Page page, DecisionPart part) =>
        PartText.Lines(page, Phrases.NearestChanges, part.NearestChanges.GroupBy(Key).Select(same => page.Say(
            Phrases.Effect, Named(page, part, Merged([.. same])), page.Word(Notations.Outcome[same.First().Outcome]))));

    // Several values of one statement that come to the same are told together.
    private static object Key(NearestChange change) =>
        change.Changes is [var one] ? (one.Code, one.About, change.Outcome) : change;

    private static ImmutableArray<GivenAnswer> Merged(ImmutableArray<NearestChange> same) =>
        same.Length == 1 ? same[0].Changes : [same[0].Changes[0] with { Value = string.Join(", ", same.Select(change => change.Changes[0].Value)) }];

    /// <summary>An answer in words; of several that come to the same the first few, or the one that does not.</summary>
    public static string Value(Page page, DecisionPart part, string code, string value)
    {
        var values = value.Split(", ");
        var all = part.Questions.FirstOrDefault(question => question.Code == code)?.Values ?? [];
        if (values.Length > 2 && values.Length == all.Length - 1)
        {
            return page.Say(Phrases.OtherThan, page.Say(page.Names.Answer(code, all.First(one => !values.Contains(one)))));
        }

        var told = values.Take(MostValues).Select(one => page.Names.Answer(code, one));
        return values.Length > MostValues
            ? page.Say(Phrases.OneOfMany, page.Say(Bilingual.List([.. told], ", ")), values.Length - MostValues)
            : page.Say(Bilingual.Either(told));
    }

    private static void Shortest(Page page, DecisionPart part, Phrase phrase, ShortestAnswers? shortest)
    {
        if (shortest is null || shortest.Answers.IsEmpty)
        {
            return;
        }

        var answers = shortest.Answers.Length > MostNamed ? Numbered(page, part, shortest.Answers) : Named(page, part, shortest.Answers);
        page.Line(0, page.Say(phrase, shortest.IsUpperLimit ? page.Say(Phrases.UpperLimit, answers) : answers), Ink.Heading);
    }

    private static string Named(Page page, DecisionPart part, ImmutableArray<GivenAnswer> answers) =>
        page.Say(Bilingual.Both(answers.Select(answer => Bilingual.Same(Named(page, part, answer)))));

    private static string Named(Page page, DecisionPart part, GivenAnswer answer)
    {
        var said = page.Say(Phrases.Given, page.Say(page.Names.Question(answer.Code)), OpenQuestionText.Subject(part, answer.About), Value(page, part, answer.Code, answer.Value));
        return OpenQuestionText.NumberOf(part, answer.Code, answer.About) is > 0 and var number ? page.Say(Phrases.AsQuestion, said, number) : said;
    }

    // Many answers are told by the numbers of their questions, those with the same answer together.
    private static string Numbered(Page page, DecisionPart part, ImmutableArray<GivenAnswer> answers) => string.Join("; ",
        from answer in answers
        let number = OpenQuestionText.NumberOf(part, answer.Code, answer.About)
        orderby number
        group number by Value(page, part, answer.Code, answer.Value) into same
        orderby same.Count() descending
        select page.Say(Phrases.AnswerTo, same.Key, page.Say(Bilingual.Both(same.Select(number => Bilingual.Same($"{number}"))))));
}

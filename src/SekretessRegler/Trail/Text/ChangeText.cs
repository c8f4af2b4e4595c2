using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>Apart from what is closed: what somebody can do, find out or must judge, and what nobody can settle here.</summary>
internal static class ChangeText
{
    private static readonly ImmutableArray<string> Doing = ["åtgärd", "åberopande"];
    private static readonly ImmutableArray<string> Judging = ["bedömning", "skada"];
    private static readonly ImmutableArray<string> Finding = ["faktum", "undantag"];
    private static readonly ImmutableArray<string> Unsettled = ["rättsfråga", "lucka"];

    public static void Write(Page page, DecisionPart part)
    {
        if (part.Outcome.Permits())
        {
            return;
        }

        PartText.Lines(page, Phrases.SomebodyCanDo, Missing(page, part, Doing).Append(page.Say(Phrases.NarrowAndAskAgain)));
        PartText.Lines(page, Phrases.SomebodyMustJudge, Missing(page, part, Judging));
        PartText.Lines(page, Phrases.SomebodyMustFindOut, Missing(page, part, Finding));
        PartText.Lines(page, Phrases.CannotBeSettled, Missing(page, part, Unsettled));
    }

    // Questions that are told in full below are only numbered here.
    private static IEnumerable<string> Missing(Page page, DecisionPart part, ImmutableArray<string> kinds)
    {
        var questions = part.Routes.Where(route => route.State == RouteState.Possible)
            .SelectMany(route => route.Missing).Concat(part.Questions)
            .Where(question => kinds.Contains(question.Kind))
            .ToLookup(question => OpenQuestionText.NumberOf(part, question));
        var numbers = questions.Select(group => group.Key).Where(number => number > 0).Order().ToList();
        var numbered = numbers.Count > 0 ? new[] { page.Say(Phrases.Numbered, Ranges(numbers)) } : [];
        return numbered.Concat(questions[0].Select(question => OpenQuestionText.Text(page, question)));
    }

    // 1, 2, 3, 7 is written 1–3, 7.
    private static string Ranges(List<int> numbers) => string.Join(", ", numbers
        .Select((number, index) => (Number: number, Run: number - index))
        .GroupBy(one => one.Run)
        .Select(run => run.Count() == 1 ? $"{run.First().Number}" : $"{run.First().Number}–{run.Last().Number}"));
}

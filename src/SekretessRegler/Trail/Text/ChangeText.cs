using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>Apart: what nobody can change, what somebody can do, find out or must judge.</summary>
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

        PartText.Lines(page, Phrases.NobodyCanChange, Obstacles(page, part));
        PartText.Lines(page, Phrases.SomebodyCanDo, Missing(page, part, Doing).Append(page.Say(Phrases.NarrowAndAskAgain)));
        PartText.Lines(page, Phrases.SomebodyMustJudge, Missing(page, part, Judging));
        PartText.Lines(page, Phrases.SomebodyMustFindOut, Missing(page, part, Finding));
        PartText.Lines(page, Phrases.CannotBeSettled, Missing(page, part, Unsettled));
    }

    private static IEnumerable<string> Obstacles(Page page, DecisionPart part) =>
        part.Routes.Where(route => route.State == RouteState.Closed).SelectMany(route => RouteText.Obstacles(page, route));

    private static IEnumerable<string> Missing(Page page, DecisionPart part, ImmutableArray<string> kinds) =>
        part.Routes.Where(route => route.State == RouteState.Possible)
            .SelectMany(route => route.Missing).Concat(part.Questions)
            .Where(question => kinds.Contains(question.Kind))
            .Select(question => Name(page, part, question));

    // A question that is told in full below is only named here.
    private static string Name(Page page, DecisionPart part, OpenQuestion question)
    {
        var number = OpenQuestionText.NumberOf(part, question);
        return number > 0
            ? page.Say(Phrases.Numbered, question.Code, OpenQuestionText.Subject(question.About), number)
            : OpenQuestionText.Text(page, question);
    }
}

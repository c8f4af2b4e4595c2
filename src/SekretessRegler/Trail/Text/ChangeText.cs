using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>Beside the questions: what somebody can do, what is asked only then, and what nobody can settle here.</summary>
internal static class ChangeText
{
    private static readonly ImmutableArray<string> Doing = ["åtgärd", "åberopande"];
    private static readonly ImmutableArray<string> Unsettled = ["rättsfråga", "lucka"];

    public static void Write(Page page, DecisionPart part)
    {
        if (part.Outcome.Permits() || part.Reason == CoverageReason.ActDoesNotApply)
        {
            return;
        }

        PartText.Lines(page, Phrases.SomebodyCanDo, Missing(page, part, Doing.Contains).Append(page.Say(Phrases.NarrowAndAskAgain)));
        PartText.Lines(page, Phrases.AskedOnlyThen, Missing(page, part, kind => !Doing.Contains(kind) && !Unsettled.Contains(kind)));
        PartText.Lines(page, Phrases.CannotBeSettled, Missing(page, part, Unsettled.Contains));
    }

    // What is asked above, or what the no rests on below, is told there.
    private static IEnumerable<string> Missing(Page page, DecisionPart part, Func<string, bool> isWanted) =>
        RouteText.Possible(part).SelectMany(route => route.Missing)
            .Where(question => isWanted(question.Kind) && OpenQuestionText.NumberOf(part, question) == 0)
            .Where(question => !part.RestsOn.Any(one => one.Code == question.Code && one.Person == question.About.Person))
            .Select(question => OpenQuestionText.Text(page, question));
}

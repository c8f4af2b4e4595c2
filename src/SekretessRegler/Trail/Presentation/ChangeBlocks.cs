using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>Beside the questions: what somebody can do, what is asked only then, and what nobody can settle here.</summary>
internal sealed class ChangeBlocks(Voice voice, DecisionPart part)
{
    private static readonly ImmutableArray<string> Doing = ["åtgärd", "åberopande"];
    private static readonly ImmutableArray<string> Unsettled = ["rättsfråga", "lucka"];

    private readonly AnswerWords _words = new(voice, part);

    public IEnumerable<Block> Blocks => part.Outcome.Permits() || part.Reason == CoverageReason.ActDoesNotApply ? [] :
    [
        .. Sections.Bullets(voice.Say(Phrases.SomebodyCanDo), Missing(Doing.Contains).Append(voice.Say(Phrases.NarrowAndAskAgain))),
        .. Sections.Bullets(voice.Say(Phrases.AskedOnlyThen), Missing(kind => !Doing.Contains(kind) && !Unsettled.Contains(kind))),
        .. Sections.Bullets(voice.Say(Phrases.CannotBeSettled), Missing(Unsettled.Contains)),
    ];

    // What is asked above, or what the no rests on below, is told there.
    private IEnumerable<Line> Missing(Func<string, bool> isWanted) =>
        from route in RouteBlocks.Possible(part)
        from question in route.Missing
        where isWanted(question.Kind) && _words.NumberOf(question) == 0
        where !part.RestsOn.Any(one => one.Code == question.Code && one.Person == question.About.Person)
        select (Line)voice.Say(question.Text, question.English);
}

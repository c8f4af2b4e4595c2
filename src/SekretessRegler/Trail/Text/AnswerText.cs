using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The top of the page: the answer in one sentence, and the provisions that decide.</summary>
internal static class AnswerText
{
    public static void Write(Page page, Decision decision)
    {
        page.Block(0, Sentence(page, decision), InkColours.Of(decision.Outcome));
        foreach (var part in decision.Parts.Where(_ => decision.Parts.Length > 1))
        {
            page.Line(2, PartText.Title(page, decision, part), InkColours.Of(part.Outcome));
        }

        PartText.Lines(page, Phrases.Deciding, decision.Deciding.Select(citation => $"{citation}  {Role(page, decision, citation)}".TrimEnd()));
    }

    private static string Sentence(Page page, Decision decision) =>
        page.Say(Of(decision), Receivers(page, decision), decision.Parts.Sum(part => part.Questions.Length));

    private static Phrase Of(Decision decision) => decision.Outcome switch
    {
        Outcome.MustBeDisclosed => Phrases.MustBeDisclosed,
        Outcome.MayBeDisclosed => Phrases.MayBeDisclosed,
        Outcome.NoSecrecy => Phrases.NoSecrecy,
        Outcome.NoBoundary => Phrases.NoBoundary,
        Outcome.MayNotBeDisclosed => decision.IsFinal == true ? Phrases.FinalNo : Phrases.NoAsThingsStand,
        Outcome.RequiresJudgement => Phrases.RequiresJudgement,
        Outcome.Partly => Phrases.Partly,
        _ => decision.Reason == CoverageReason.ActDoesNotApply ? Phrases.ActDoesNotApply : Phrases.NotEncoded,
    };

    private static string Receivers(Page page, Decision decision) =>
        page.Say(Bilingual.Both(decision.Question.Receivers.Select(receiver => page.Names.Receiver(receiver))));

    private static string Role(Page page, Decision decision, string citation)
    {
        var routes = decision.Parts.SelectMany(part => part.Routes)
            .Where(route => route.Citation == citation && route.State != RouteState.Closed)
            .GroupBy(route => route.State).OrderByDescending(group => group.Key)
            .Take(1).Select(group => RouteText.Effect(page, [.. group]));
        var secrecies = decision.Parts.SelectMany(part => part.Secrecies)
            .Where(secrecy => secrecy.Citation == citation && secrecy.State is SecrecyState.Stands or SecrecyState.Undecided)
            .GroupBy(secrecy => secrecy.State)
            .Select(group => page.Say(
                group.Key == SecrecyState.Stands ? Phrases.StandsFor : Phrases.CanStandFor,
                page.Say(Bilingual.Both(group.Select(secrecy => Names.Person(secrecy.Person))))));
        return string.Join("; ", routes.Concat(secrecies).Where(text => text.Length > 0));
    }
}

namespace SekretessRegler.Trail;

/// <summary>The top of the page: the answer in one sentence, and the provisions that decide.</summary>
internal static class AnswerText
{
    public static void Write(Page page, Decision decision)
    {
        page.Block(0, Sentence(page, decision), InkColours.Of(decision.Outcome));
        foreach (var part in decision.Parts.Where(_ => decision.Parts.Length > 1))
        {
            page.Line(2, PartText.Title(page, part), InkColours.Of(part.Outcome));
        }

        if (decision.Deciding.IsEmpty)
        {
            return;
        }

        page.Heading(page.Say(Phrases.Deciding));
        foreach (var citation in decision.Deciding)
        {
            page.Line(2, $"{citation}  {Role(page, decision, citation)}".TrimEnd());
        }
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

    private static string Receivers(Page page, Decision decision)
    {
        var names = decision.Question.Receivers.Select(receiver => PartyText.Receiver(page, receiver)).Distinct().ToList();
        return names.Count < 2
            ? string.Concat(names)
            : page.Say(Phrases.And, string.Join(", ", names.SkipLast(1)), names[^1]);
    }

    private static string Role(Page page, Decision decision, string citation)
    {
        var routes = decision.Parts.SelectMany(part => part.Routes)
            .Where(route => route.Citation == citation && route.State != RouteState.Closed)
            .Select(route => RouteText.Effect(page, route));
        var secrecies = decision.Parts.SelectMany(part => part.Secrecies)
            .Where(secrecy => secrecy.Citation == citation)
            .Select(secrecy => Standing(page, secrecy));
        return string.Join("; ", routes.Concat(secrecies).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
    }

    private static string Standing(Page page, SecrecyResult secrecy) => secrecy.State switch
    {
        SecrecyState.Stands => page.Say(Phrases.StandsFor, PartyText.Person(page, secrecy.Person)),
        SecrecyState.Undecided => page.Say(Phrases.CanStandFor, PartyText.Person(page, secrecy.Person)),
        _ => "",
    };
}

using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>One item and one receiver: questions, persons, secrecies, routes, what it rests on and what follows.</summary>
internal static class PartText
{
    public static void Write(Page page, Decision decision, DecisionPart part)
    {
        if (decision.Parts.Length > 1)
        {
            page.Title(Title(page, decision, part), InkColours.Of(part.Outcome));
        }

        Lines(page, Phrases.Terms, part.Terms.Select(page.Word));
        MeasureText.Shortest(page, part);
        OpenQuestionText.Write(page, part);
        Persons(page, part);
        Secrecies(page, part);
        RouteText.Write(page, decision, part);
        ChangeText.Write(page, part);
        RestsOn(page, part);
        MeasureText.Nearest(page, part);
        Lines(page, Phrases.AfterDisclosure, AfterDisclosure(page, part));
    }

    public static string Title(Page page, Decision decision, DecisionPart part)
    {
        var index = decision.Parts.IndexOf(part);
        var receivers = decision.Question.Receivers;
        var receiver = decision.Parts.Length == receivers.Length * decision.Question.Items.Length
            ? PartyText.Receiver(page, receivers[index % receivers.Length]) : page.Say(page.Names.Agency(part.Receiver));
        return page.Say(Phrases.Part, part.Item, receiver, page.Word(Notations.Outcome[part.Outcome]));
    }

    public static void Lines(Page page, Phrase heading, IEnumerable<string> lines, Ink ink = Ink.Plain)
    {
        var all = lines.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(page.Say(heading));
        foreach (var line in all)
        {
            page.Line(2, line, ink);
        }
    }

    private static void Persons(Page page, DecisionPart part)
    {
        if (part.Persons.Length > 1)
        {
            Lines(page, Phrases.Persons, part.Persons.Select(one => $"{one.Person}  {page.Word(Notations.Outcome[one.Outcome])}"));
        }
    }

    private static void Secrecies(Page page, DecisionPart part)
    {
        var lines = part.Secrecies.GroupBy(secrecy => (secrecy.Citation, State: Secrecy(page, secrecy)), secrecy => Names.Person(secrecy.Person))
            .Select(same => $"{same.Key.Citation}  {page.Say(Bilingual.Both(same))}: {same.Key.State}").ToList();
        Lines(page, Phrases.Secrecy, lines.Count > 0 ? lines : [page.Say(part.Reason switch
        {
            CoverageReason.ActDoesNotApply => Phrases.OwnConfidentiality,
            CoverageReason.NotEncoded => Phrases.NoSecrecySeen,
            _ => Phrases.NoSecrecyExamined,
        })]);
    }

    private static string Secrecy(Page page, SecrecyResult secrecy)
    {
        var state = page.Word(Notations.Secrecy[secrecy.State]);
        var lifted = secrecy.LiftedBy.IsEmpty ? state : page.Say(Phrases.LiftedBy, state, Citations.Short(secrecy.LiftedBy));
        var test = page.Say(Phrases.StartingPoint, page.Word($"{secrecy.HarmTest}-skaderekvisit"), page.Word(secrecy.StartingPoint));
        return $"{lifted} ({test})";
    }

    private static void RestsOn(Page page, DecisionPart part) =>
        Lines(page, part.Outcome == Outcome.MayNotBeDisclosed ? Phrases.NoRestsOn : Phrases.AnswerRestsOn,
            part.RestsOn.Select(one => $"{page.Word(one.Kind)}: {page.Say(new Bilingual(one.Text, one.English.Length > 0 ? one.English : one.Text))}"));

    private static IEnumerable<string> AfterDisclosure(Page page, DecisionPart part) =>
        page.Language == Language.English && part.AfterDisclosureInEnglish.Length == part.AfterDisclosure.Length
            ? part.AfterDisclosureInEnglish
            : part.AfterDisclosure;
}

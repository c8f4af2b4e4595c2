namespace SekretessRegler.Trail;

/// <summary>One item and one receiver: persons, secrecies, routes, questions, what it rests on and what follows.</summary>
internal static class PartText
{
    public static void Write(Page page, Decision decision, DecisionPart part)
    {
        if (decision.Parts.Length > 1)
        {
            page.Title(Title(page, part), InkColours.Of(part.Outcome));
        }

        Persons(page, part);
        Secrecies(page, part);
        RouteText.Write(page, part);
        ChangeText.Write(page, part);
        OpenQuestionText.Write(page, part);
        RestsOn(page, part);
        Lines(page, Phrases.Terms, part.Terms.Select(page.Word));
        Lines(page, Phrases.AfterDisclosure, AfterDisclosure(page, part));
    }

    public static string Title(Page page, DecisionPart part) =>
        page.Say(Phrases.Part, part.Item, part.Receiver, page.Word(Notations.Outcome[part.Outcome]));

    public static void Lines(Page page, Phrase heading, IEnumerable<string> lines)
    {
        var all = lines.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(page.Say(heading));
        foreach (var line in all)
        {
            page.Line(2, line);
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
        var lines = part.Secrecies.Select(secrecy => Secrecy(page, secrecy)).ToList();
        Lines(page, Phrases.Secrecy, lines.Count > 0 ? lines : [page.Say(Phrases.NoSecrecyExamined)]);
    }

    private static string Secrecy(Page page, SecrecyResult secrecy)
    {
        var state = page.Word(Notations.Secrecy[secrecy.State]);
        var lifted = secrecy.LiftedBy.IsEmpty ? state : page.Say(Phrases.LiftedBy, state, string.Join(", ", secrecy.LiftedBy));
        var test = page.Say(Phrases.StartingPoint, page.Word(secrecy.HarmTest), page.Word(secrecy.StartingPoint));
        return $"{secrecy.Citation}  {PartyText.Person(page, secrecy.Person)}: {lifted} ({test})";
    }

    private static void RestsOn(Page page, DecisionPart part) =>
        Lines(page, part.Outcome == Outcome.MayNotBeDisclosed ? Phrases.NoRestsOn : Phrases.AnswerRestsOn,
            part.RestsOn.Select(one => $"{page.Word(one.Kind)}: {Text(page, one)}"));

    private static string Text(Page page, Presumption one) =>
        page.Language == Language.English && one.English.Length > 0 ? one.English : one.Text;

    private static IEnumerable<string> AfterDisclosure(Page page, DecisionPart part) =>
        page.Language == Language.English && part.AfterDisclosureInEnglish.Length == part.AfterDisclosure.Length
            ? part.AfterDisclosureInEnglish
            : part.AfterDisclosure;
}

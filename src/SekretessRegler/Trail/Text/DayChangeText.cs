using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>What changes between the answers of two days: outcome, secrecies and routes.</summary>
internal static class DayChangeText
{
    public static void Write(Page page, Decision before, Decision after)
    {
        page.Heading(page.Say(Phrases.Changed, Day(before), Day(after)));
        var first = States(page, before);
        var second = States(page, after);
        var changes = first.Keys.Concat(second.Keys.Where(key => !first.ContainsKey(key)))
            .Select(key => (Key: key, Before: first.GetValueOrDefault(key), After: second.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After)
            .ToList();
        foreach (var change in changes)
        {
            page.Line(2, page.Say(Phrases.Change, change.Key, Word(page, change.Before), Word(page, change.After)));
        }

        if (changes.Count == 0)
        {
            page.Line(2, page.Say(Phrases.NothingChanged));
        }
    }

    private static string Day(Decision decision) => decision.Question.Day is { } day ? Days.Iso(day) : "";

    private static string Word(Page page, string? state) =>
        state is null ? page.Say(Phrases.NotExamined) : page.Word(state);

    // Ordered as the decision is: outcome, then part by part secrecies and routes.
    private static OrderedDictionary<string, string> States(Page page, Decision decision)
    {
        var states = new OrderedDictionary<string, string>(StringComparer.Ordinal)
        {
            [page.Say(Phrases.Outcome)] = Notations.Outcome[decision.Outcome],
        };
        foreach (var part in decision.Parts)
        {
            var prefix = decision.Parts.Length > 1 ? $"{part.Item}, {part.Receiver}: " : "";
            Add(page, states, prefix, part);
        }

        return states;
    }

    private static void Add(Page page, OrderedDictionary<string, string> states, string prefix, DecisionPart part)
    {
        if (prefix.Length > 0)
        {
            states[prefix + page.Say(Phrases.Outcome)] = Notations.Outcome[part.Outcome];
        }

        foreach (var secrecy in part.Secrecies)
        {
            var name = page.Say(Phrases.SecrecyOf, secrecy.Citation, PartyText.Person(page, secrecy.Person));
            states[prefix + name] = Notations.Secrecy[secrecy.State];
        }

        foreach (var route in part.Routes)
        {
            var person = PartyText.Person(page, route.Person);
            var name = route.Secrecy is { } secrecy
                ? page.Say(Phrases.RouteOf, route.Citation, secrecy, person)
                : page.Say(Phrases.SecrecyOf, route.Citation, person);
            states[prefix + name] = Notations.Route[route.State];
        }
    }
}

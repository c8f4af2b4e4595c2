using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>What changes between the answers of two days: outcome, secrecies and routes.</summary>
internal static class DayChangeBlocks
{
    public static Section Of(Decision before, Decision after, Language language, Audience audience)
    {
        var voice = new Voice(language, before.Vocabulary);
        var (first, second) = (States(voice, before, audience), States(voice, after, audience));
        var changes = first.Keys.Concat(second.Keys.Where(key => !first.ContainsKey(key)))
            .Select(key => (Key: key, Before: first.GetValueOrDefault(key), After: second.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After)
            .Select(change => new Line[] { change.Key, Word(voice, change.Before), Word(voice, change.After) });
        var heading = voice.Say(Phrases.Changed, Day(before), Day(after));
        return Sections.Table(heading, [voice.Say(Phrases.What), Day(before), Day(after)], "{0}: {1} → {2}", changes)
            .Concat(Sections.Bullets(heading, [voice.Say(Phrases.NothingChanged)])).First();
    }

    private static string Day(Decision decision) => decision.Question.Day is { } day ? Days.Iso(day) : "";

    private static Line Word(Voice voice, string? state) => state is null ? voice.Say(Phrases.NotExamined) : voice.State(state);

    // Secrecies and routes name persons. Ordered as the decision is: outcome, then part by part secrecies and routes.
    private static OrderedDictionary<string, string> States(Voice voice, Decision decision, Audience audience)
    {
        var states = new OrderedDictionary<string, string>(StringComparer.Ordinal)
        {
            [voice.Say(Phrases.OutcomeWord)] = Notations.Outcome[decision.Outcome],
        };
        foreach (var part in audience == Audience.CaseOfficer ? decision.Parts : [])
        {
            var prefix = decision.Parts.Length > 1 ? $"{part.Item}, {part.Receiver}: " : "";
            Add(voice, states, prefix, part);
        }

        return states;
    }

    private static void Add(Voice voice, OrderedDictionary<string, string> states, string prefix, DecisionPart part)
    {
        if (prefix.Length > 0)
        {
            states[prefix + voice.Say(Phrases.OutcomeWord)] = Notations.Outcome[part.Outcome];
        }

        foreach (var secrecy in part.Secrecies)
        {
            states[prefix + voice.Say(Phrases.SecrecyOf, secrecy.Citation, voice.Person(secrecy.Person))] = Notations.Secrecy[secrecy.State];
        }

        foreach (var route in part.Routes)
        {
            var person = voice.Person(route.Person);
            var name = route.Secrecy is { } secrecy
                ? voice.Say(Phrases.RouteOf, route.Citation, secrecy, person)
                : voice.Say(Phrases.SecrecyOf, route.Citation, person);
            states[prefix + name] = Notations.Route[route.State];
        }
    }
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The routes by provision, across secrecies and persons: open, possible and what is missing, closed and why.</summary>
internal static class RouteText
{
    private const int MostMissing = 6;

    public static void Write(Page page, Decision decision, DecisionPart part)
    {
        PartText.Lines(page, Phrases.OpenRoutes, Of(part, RouteState.Open)
            .Where(route => decision.Parts.Length > 1 || !decision.Deciding.Contains(route.Citation))
            .GroupBy(route => route.Citation).Select(routes => $"{routes.Key}  {Effect(page, [.. routes])}"));
        Possible(page, part);
        PartText.Lines(page, Phrases.ClosedRoutes, Of(part, RouteState.Closed).Where(route => IsOfInterest(part, route))
            .OrderBy(route => Citation.TryParse(route.Citation)).GroupBy(route => Why(page, route))
            .OrderBy(group => group.First().ClosedBy)
            .Select(group => $"{Citations.Short(group.Select(route => Cited(part, route)))}  {group.Key}"));
    }

    /// <summary>What the routes of one provision do to which secrecies, for whom.</summary>
    public static string Effect(Page page, ImmutableArray<Route> routes) => string.Join("; ",
        from route in routes
        group route by (route.State, route.Through) into same
        select Through(page, same.Key.Through, Persons(page, same.Key.State, [.. same])));

    private static string Persons(Page page, RouteState state, ImmutableArray<Route> routes) => page.Say(Bilingual.Both(
        from bySecrecies in routes.GroupBy(route => route.Person)
            .GroupBy(person => Citations.Short(person.Select(route => route.Secrecy).OfType<string>()), person => Names.Person(person.Key))
        let persons = page.Say(Bilingual.Both(bySecrecies))
        select Bilingual.Same(bySecrecies.Key.Length > 0 ? page.Say(Lifting(state), bySecrecies.Key, persons) : page.Say(Ordering(state), persons))));

    private static string Through(Page page, string? through, string effect) =>
        through is null ? effect : page.Say(Phrases.Through, effect, through);

    private static IEnumerable<Route> Of(DecisionPart part, RouteState state) =>
        part.Routes.Where(route => route.State == state);

    public static IEnumerable<Route> Possible(DecisionPart part) =>
        Of(part, RouteState.Possible).Where(route => IsOfInterest(part, route));

    // A no is changed only past what stands; where nothing is to be broken only a duty adds something.
    private static bool IsOfInterest(DecisionPart part, Route route) => part.Outcome switch
    {
        Outcome.NoBoundary or Outcome.NoSecrecy => route.Secrecy is null,
        Outcome.MayNotBeDisclosed => route.State != RouteState.Possible || Stands(part, route) || !part.Secrecies.Any(secrecy => secrecy.State == SecrecyState.Stands),
        _ => true,
    };

    private static bool Stands(DecisionPart part, Route route) =>
        part.Secrecies.Any(secrecy => secrecy.State == SecrecyState.Stands && (secrecy.Citation, secrecy.Person) == (route.Secrecy, route.Person));

    private static void Possible(Page page, DecisionPart part)
    {
        var groups = Possible(part).GroupBy(route => (route.Citation, route.Through)).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        // Past a single secrecy the heading says what they all do.
        var targets = groups.SelectMany(group => group).Select(route => (route.Secrecy, route.Person)).Distinct().ToList();
        var isOne = targets.Count == 1 && targets[0].Secrecy is not null;
        var isOpen = part.Outcome.Permits();
        page.Heading(isOne
            ? page.Say(isOpen ? Phrases.OtherRoutesPast : Phrases.PossibleRoutesPast, targets[0].Secrecy, PartyText.Person(page, targets[0].Person))
            : page.Say(isOpen ? Phrases.OtherRoutes : Phrases.PossibleRoutes));
        foreach (var same in groups.GroupBy(group => Said(page, part, [.. group], isOne, targets.Count)))
        {
            page.Line(2, $"{Citations.Short(same.Select(group => group.Key.Citation))}  {same.Key}");
        }
    }

    // What is missing, and, unless the heading says it, what the routes could do.
    private static string Said(Page page, DecisionPart part, ImmutableArray<Route> routes, bool isOne, int targets)
    {
        var missing = Missing(page, part, routes);
        var isAll = targets > 1 && routes.Select(route => (route.Secrecy, route.Person)).Distinct().Count() == targets;
        return isOne ? Through(page, routes[0].Through, missing)
            : $"{(isAll ? Through(page, routes[0].Through, page.Say(Phrases.CanBreakAll)) : Effect(page, routes))}; {page.Say(Phrases.Missing, missing)}";
    }

    // Named, with the number of the question where it is asked.
    private static string Missing(Page page, DecisionPart part, IEnumerable<Route> routes)
    {
        var names = routes.SelectMany(route => route.Missing)
            .GroupBy(question => Named(page, part, question), question => OpenQuestionText.NumberOf(part, question))
            .Select(same => same.Where(number => number > 0).Distinct().Order().ToList() is { Count: > 0 } numbers ? $"{same.Key} ({string.Join(", ", numbers.Select(number => $"{number}"))})" : same.Key).ToList();
        var told = string.Join("; ", names.Take(MostMissing));
        return names.Count == 0 ? page.Say(Phrases.MissingUnanswerable)
            : names.Count > MostMissing ? page.Say(Phrases.AndMore, told, names.Count - MostMissing) : told;
    }

    private static string Named(Page page, DecisionPart part, OpenQuestion question)
    {
        var name = page.Say(page.Names.Question(question.Code));
        return part.Persons.Length > 1 && question.About.Person is { } person ? $"{name}, {person}" : name;
    }

    // A provision that is open or possible past another secrecy says past which it is closed.
    private static string Cited(DecisionPart part, Route route) =>
        route.Secrecy is { } secrecy && part.Routes.Any(other => other.Citation == route.Citation && other.State != RouteState.Closed)
            ? $"{route.Citation} ({secrecy})" : route.Citation;

    // That the receiver or the holder is another says enough: which one stands in the trail.
    private static string Why(Page page, Route route) => route.ClosedBy switch
    {
        ClosedBy.Receiver => page.Say(Phrases.OtherReceiver),
        ClosedBy.Holder => page.Say(Phrases.OtherHolder),
        _ => string.Join("; ", page.Language == Language.English && route.ObstaclesInEnglish.Length == route.Obstacles.Length
            ? route.ObstaclesInEnglish : route.Obstacles),
    };

    private static Phrase Lifting(RouteState state) => state == RouteState.Open ? Phrases.Breaks : Phrases.CanBreak;

    private static Phrase Ordering(RouteState state) => state == RouteState.Open ? Phrases.Orders : Phrases.CanOrder;
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The routes by provision, across secrecies and persons: open, possible and what is missing, closed and why.</summary>
internal sealed class RouteBlocks(Voice voice, DecisionPart part)
{
    private const int MostMissing = 6;
    private const string Row = "{0}  {1}";

    private readonly AnswerWords _words = new(voice, part);

    // Past an open route the others only say what else there is.
    public IEnumerable<Block> Blocks =>
        [.. Open, .. PossibleRoutes.Select(section => section with { IsAside = part.Outcome.Permits() }), .. Closed.Select(section => section with { IsAside = true })];

    public static IEnumerable<Route> Possible(DecisionPart part) => Of(part, RouteState.Possible).Where(route => IsOfInterest(part, route));

    private IEnumerable<Block> Open => Sections.Table(
        voice.Say(Phrases.OpenRoutes), [voice.Say(Phrases.Route), voice.Say(Phrases.What)], Row,
        Of(part, RouteState.Open)
            .Where(route => !part.Deciding.Contains(route.Citation))
            .GroupBy(route => route.Citation).Select(routes => new Line[] { routes.Key, RouteEffect.Of(voice, [.. routes]) }));

    private IEnumerable<Section> Closed => Sections.Table(
        voice.Say(Phrases.ClosedRoutes), [voice.Say(Phrases.Route), voice.Say(Phrases.Why)], Row,
        Of(part, RouteState.Closed).Where(route => IsOfInterest(part, route))
            .OrderBy(route => Citation.TryParse(route.Citation)).GroupBy(Why)
            .OrderBy(group => group.First().ClosedBy)
            .Select(group => new Line[] { Citations.Short(group.Select(Cited)), group.Key }));

    private IEnumerable<Section> PossibleRoutes
    {
        get
        {
            var groups = Possible(part).GroupBy(route => (route.Citation, route.Through)).ToList();
            var targets = groups.SelectMany(group => group).Select(route => (route.Secrecy, route.Person)).Distinct().ToImmutableArray();

            // Past a single secrecy the heading says what they all do.
            return targets is [(not null, _)]
                ? Sections.Table(Past(targets[0].Secrecy, targets[0].Person), [voice.Say(Phrases.Route), voice.Say(Phrases.IsMissing)], Row, groups
                    .GroupBy(group => RouteEffect.Through(voice, group.Key.Through, Missing(group)))
                    .Select(same => new Line[] { Citations.Short(same.Select(group => group.Key.Citation)), same.Key }))
                : Sections.Table(voice.Say(part.Outcome.Permits() ? Phrases.OtherRoutes : Phrases.PossibleRoutes),
                    [voice.Say(Phrases.Route), voice.Say(Phrases.CanDo), voice.Say(Phrases.IsMissing)], Phrases.MissingRow.Pattern(voice.Language), groups
                    .GroupBy(group => (Effect: Effect([.. group], targets.Length), Missing: Missing(group)))
                    .Select(same => new Line[] { Citations.Short(same.Select(group => group.Key.Citation)), same.Key.Effect, same.Key.Missing }));
        }
    }

    private string Past(string? secrecy, string? person) =>
        voice.Say(part.Outcome.Permits() ? Phrases.OtherRoutesPast : Phrases.PossibleRoutesPast, secrecy, voice.Person(person));

    private string Effect(ImmutableArray<Route> routes, int targets) =>
        targets > 1 && routes.Select(route => (route.Secrecy, route.Person)).Distinct().Count() == targets
            ? RouteEffect.Through(voice, routes[0].Through, voice.Say(Phrases.CanBreakAll)) : RouteEffect.Of(voice, routes);

    private static IEnumerable<Route> Of(DecisionPart part, RouteState state) => part.Routes.Where(route => route.State == state);

    // A no is changed only past what stands; where nothing is to be broken only a duty adds something.
    private static bool IsOfInterest(DecisionPart part, Route route) => part.Outcome switch
    {
        Outcome.NoBoundary or Outcome.NoSecrecy => route.Secrecy is null,
        Outcome.MayNotBeDisclosed => route.State != RouteState.Possible || Stands(part, route) || !part.Secrecies.Any(secrecy => secrecy.State == SecrecyState.Stands),
        _ => true,
    };

    private static bool Stands(DecisionPart part, Route route) =>
        part.Secrecies.Any(secrecy => secrecy.State == SecrecyState.Stands && (secrecy.Citation, secrecy.Person) == (route.Secrecy, route.Person));

    // Named, with the number of the question where it is asked.
    private string Missing(IEnumerable<Route> routes)
    {
        var names = routes.SelectMany(route => route.Missing)
            .GroupBy(Named, _words.NumberOf)
            .Select(same => same.Where(number => number > 0).Distinct().Order().ToList() is { Count: > 0 } numbers ? $"{same.Key} ({string.Join(", ", numbers.Select(number => $"{number}"))})" : same.Key).ToList();
        var told = string.Join("; ", names.Take(MostMissing));
        return names.Count == 0 ? voice.Say(Phrases.MissingUnanswerable)
            : names.Count > MostMissing ? voice.Say(Phrases.AndMore, told, names.Count - MostMissing) : told;
    }

    private string Named(OpenQuestion question)
    {
        var name = voice.Say(voice.Names.Question(question.Code));
        return part.Persons.Length > 1 && question.About.Person is { } person ? $"{name}, {person}" : name;
    }

    // A provision that is open or possible past another secrecy says past which it is closed.
    private string Cited(Route route) =>
        route.Secrecy is { } secrecy && part.Routes.Any(other => other.Citation == route.Citation && other.State != RouteState.Closed)
            ? $"{route.Citation} ({secrecy})" : route.Citation;

    // That the receiver or the holder is another says enough: which one stands in the trail.
    private string Why(Route route) => route.ClosedBy switch
    {
        ClosedBy.Receiver => voice.Say(Phrases.OtherReceiver),
        ClosedBy.Holder => voice.Say(Phrases.OtherHolder),
        _ => string.Join("; ", voice.Language == Language.English && route.ObstaclesInEnglish.Length == route.Obstacles.Length
            ? route.ObstaclesInEnglish : route.Obstacles),
    };
}

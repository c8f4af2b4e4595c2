using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>The routes: open, possible and what is missing, closed and why.</summary>
internal static class RouteText
{
    private const int MostMissing = 6;

    public static void Write(Page page, DecisionPart part)
    {
        PartText.Lines(page, Phrases.OpenRoutes, Of(part, RouteState.Open).Select(route => Named(page, route)));
        if (part.Outcome.Permits())
        {
            PartText.Lines(page, Phrases.OtherRoutes, [.. Others(page, part, RouteState.Possible, "möjliga"), .. Others(page, part, RouteState.Closed, "stängda")]);
            return;
        }

        Possible(page, [.. Of(part, RouteState.Possible)]);
        Closed(page, [.. Of(part, RouteState.Closed)]);
    }

    /// <summary>What the route does to which secrecy, for whom.</summary>
    public static string Effect(Page page, Route route)
    {
        var person = PartyText.Person(page, route.Person);
        var effect = route.Secrecy is { } secrecy
            ? page.Say(Lifting(route.State), secrecy, person)
            : page.Say(Ordering(route.State), person);
        return route.Through is { } through ? page.Say(Phrases.Through, effect, through) : effect;
    }

    /// <summary>Why a route is closed, in the page's language as far as it is there.</summary>
    public static ImmutableArray<string> Obstacles(Page page, Route route) =>
        page.Language == Language.English && route.ObstaclesInEnglish.Length == route.Obstacles.Length
            ? route.ObstaclesInEnglish
            : route.Obstacles;

    private static IEnumerable<Route> Of(DecisionPart part, RouteState state) =>
        part.Routes.Where(route => route.State == state);

    // Where a route is open already, the others are only named.
    private static IEnumerable<string> Others(Page page, DecisionPart part, RouteState state, string word)
    {
        var citations = string.Join(", ", Of(part, state).Select(route => route.Citation).Distinct(StringComparer.Ordinal));
        return citations.Length > 0 ? [page.Say(Phrases.Listed, page.Word(word), citations)] : [];
    }

    private static string Named(Page page, Route route) => $"{route.Citation}  {Effect(page, route)}";

    private static void Possible(Page page, ImmutableArray<Route> routes)
    {
        if (routes.IsEmpty)
        {
            return;
        }

        page.Heading(page.Say(Phrases.PossibleRoutes));
        foreach (var route in routes)
        {
            page.Line(2, Named(page, route));
            page.Line(6, Missing(page, route));
        }
    }

    private static string Missing(Page page, Route route)
    {
        var codes = route.Missing.Select(question => question.Code).Distinct(StringComparer.Ordinal).ToList();
        var told = string.Join(", ", codes.Take(MostMissing));
        return codes.Count == 0 ? page.Say(Phrases.MissingUnanswerable)
            : page.Say(Phrases.Missing, codes.Count > MostMissing ? page.Say(Phrases.AndMore, told, codes.Count - MostMissing) : told);
    }

    // Routes that are closed for the same reason are told together, so that the list stays short.
    private static void Closed(Page page, ImmutableArray<Route> routes)
    {
        if (routes.IsEmpty)
        {
            return;
        }

        page.Heading(page.Say(Phrases.ClosedRoutes));
        foreach (var group in routes.GroupBy(route => (Effect(page, route), Why(page, route))))
        {
            page.Line(2, $"{string.Join(", ", group.Select(route => route.Citation).Distinct(StringComparer.Ordinal))}  {group.Key.Item1}");
            page.Line(6, group.Key.Item2);
        }
    }

    private static string Why(Page page, Route route) => string.Join("; ", Obstacles(page, route));

    private static Phrase Lifting(RouteState state) => state switch
    {
        RouteState.Open => Phrases.Breaks,
        RouteState.Closed => Phrases.DoesNotBreak,
        _ => Phrases.CanBreak,
    };

    private static Phrase Ordering(RouteState state) => state switch
    {
        RouteState.Open => Phrases.Orders,
        RouteState.Closed => Phrases.DoesNotOrder,
        _ => Phrases.CanOrder,
    };
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>What the routes of one provision do to which secrecies, for whom.</summary>
internal static class RouteEffect
{
    public static string Of(Voice voice, ImmutableArray<Route> routes) => string.Join("; ",
        from route in routes
        group route by (route.State, route.Through) into same
        select Through(voice, same.Key.Through, Persons(voice, same.Key.State, [.. same])));

    public static string Through(Voice voice, string? through, string effect) =>
        through is null ? effect : voice.Say(Phrases.Through, effect, through);

    private static string Persons(Voice voice, RouteState state, ImmutableArray<Route> routes) => voice.Say(Bilingual.Both(
        from bySecrecies in routes.GroupBy(route => route.Person)
            .GroupBy(person => Citations.Short(person.Select(route => route.Secrecy).OfType<string>()), person => Names.Person(person.Key))
        let persons = voice.Say(Bilingual.Both(bySecrecies))
        select Bilingual.Same(bySecrecies.Key.Length > 0 ? voice.Say(Lifting(state), bySecrecies.Key, persons) : voice.Say(Ordering(state), persons))));

    private static Phrase Lifting(RouteState state) => state == RouteState.Open ? Phrases.Breaks : Phrases.CanBreak;

    private static Phrase Ordering(RouteState state) => state == RouteState.Open ? Phrases.Orders : Phrases.CanOrder;
}

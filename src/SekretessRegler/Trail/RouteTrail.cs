using System.Collections.Immutable;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The routes, open first and closed last. What is the same past several secrecies is told once.</summary>
internal sealed class RouteTrail(Case @case, SecrecyReport report, ConditionTrail conditions)
{
    private static readonly ImmutableArray<RouteState> Order = [RouteState.Open, RouteState.Possible, RouteState.Closed];

    public IEnumerable<TrailNode> Nodes =>
    [
        .. Children() is { IsEmpty: false } routes
            ? [new TrailNode { Text = "Vägar förbi sekretessen", English = "Routes past the secrecy", Children = routes }] : Array.Empty<TrailNode>(),
        .. Duties() is { IsEmpty: false } duties
            ? [new TrailNode { Text = "Uppgiftsskyldighet", English = "Duties to disclose", Children = duties }] : Array.Empty<TrailNode>(),
    ];

    private ImmutableArray<TrailNode> Duties() =>
    [
        .. from duty in report.FreeDuties
           let node = conditions.Rule(duty.Law.Untyped, new Binding(duty.Person, @case.Scene.Holder), Notations.Route[report.DutyState(duty.Holds)])
           select duty.Person is { Id: var id } ? node with { Value = $"för {id}", ValueInEnglish = $"for {id}" } : node,
    ];

    private ImmutableArray<TrailNode> Children() =>
    [
        .. from secrecy in report.Examined
           from shown in secrecy.Routes.SelectMany(route => route.Shown)
           let state = report.RouteState(secrecy, shown)
           let node = Node(shown, state)
           group (secrecy, node) by (State: state, Said: Said(node), Through: shown.Through?.ToString()) into same
           orderby Order.IndexOf(same.Key.State)
           select Past(same.First().node, same.Key.Through, same.Select(one => one.secrecy)),
    ];

    private TrailNode Node(ShownRoute shown, RouteState state)
    {
        var node = conditions.Rule(shown.Law, shown.Binding, Notations.Route[state], isClosed: state == RouteState.Closed);
        return state == RouteState.Closed && node.Children.All(child => child.Result != Truths.Name(Conditions.Truth.False))
            ? node with { Children = [.. new Obstacles(@case).Of(shown).Select(one => new TrailNode { Text = one.Swedish, English = one.English }), .. node.Children] }
            : node;
    }

    private static TrailNode Past(TrailNode node, string? through, IEnumerable<SecrecyInstance> secrecies)
    {
        var past = Secrecies(secrecies);
        return node with
        {
            Value = through is null ? $"förbi {past.Swedish}" : $"genom {through}, förbi {past.Swedish}",
            ValueInEnglish = through is null ? $"past {past.English}" : $"through {through}, past {past.English}",
        };
    }

    private static Bilingual Secrecies(IEnumerable<SecrecyInstance> secrecies)
    {
        var bySecrecies = secrecies.GroupBy(secrecy => secrecy.Person?.Id, secrecy => secrecy.Citation.ToString())
            .GroupBy(person => Citations.Short(person), person => Names.Person(person.Key));
        return Bilingual.Both(bySecrecies.Select(persons => Bilingual.Both(persons)
            .With(swedish => $"{persons.Key} för {swedish}", english => $"{persons.Key} for {english}")));
    }

    // Everything that a reader would see, so that only what reads the same is told together.
    private static string Said(TrailNode node) =>
        string.Join('|', [node.Citation, node.Text, node.Result, node.Value, node.Origin, .. node.Children.Select(Said)]);
}

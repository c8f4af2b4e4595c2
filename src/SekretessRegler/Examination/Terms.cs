using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>What a permitted disclosure is subject to: a reservation (OSL 10:14, 12:2).</summary>
internal sealed class Terms(Case @case, SecrecyReport report)
{
    private const string Reservation = "förbehåll";

    public ImmutableArray<string> Of(Outcome outcome) =>
        outcome == Outcome.MayBeDisclosed && @case.Secrecies.Any(NeedsReservation) ? [Reservation] : [];

    private bool NeedsReservation(SecrecyInstance secrecy)
    {
        var open = secrecy.Routes.Where(route => route.Shown.Any(shown => report.RouteState(secrecy, shown) == RouteState.Open)).ToImmutableArray();
        return !open.IsEmpty && (open.All(route => route.IsReservation)
            || (@case.Scene.ReceiverIsPrivate && secrecy.Person is { } person && new ConsentResolver(@case.Scene).NeedsReservation(person)));
    }
}

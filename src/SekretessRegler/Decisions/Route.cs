using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>One way to a lawful disclosure.</summary>
/// <param name="Citation">The provision that opens.</param>
/// <param name="Secrecy">The secrecy it would lift; null for a duty where no secrecy applies.</param>
/// <param name="Person">Id of the person; null for the public interest.</param>
/// <param name="State">Open, possible or closed.</param>
/// <param name="Missing">What is missing for it to open.</param>
/// <param name="Obstacles">Why it is closed.</param>
/// <param name="Through">The provision it works through, for example OSL 10:28 for a duty.</param>
public sealed record Route(
    string Citation, string? Secrecy, string? Person, RouteState State,
    ImmutableArray<OpenQuestion> Missing, ImmutableArray<string> Obstacles, string? Through)
{
    /// <summary>The obstacles in English, line by line; empty where there is none.</summary>
    public ImmutableArray<string> ObstaclesInEnglish { get; init; } = [];

    /// <summary>Who would have to be another one for a closed route to open.</summary>
    internal ClosedBy ClosedBy { get; init; }

    /// <summary>Says provision and state only: the rest can be personal data.</summary>
    public override string ToString() => $"Route {Citation} {State}";
}

/// <summary>The state of a route. The default is possible: only unknowns stand between.</summary>
public enum RouteState
{
    /// <summary>möjlig</summary>
    Possible,

    /// <summary>öppen</summary>
    Open,

    /// <summary>stängd</summary>
    Closed,
}

/// <summary>What a closed route would need another of.</summary>
internal enum ClosedBy
{
    Other,
    Receiver,
    Holder,
}

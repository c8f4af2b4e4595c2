using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A consent (samtycke) given or refused.</summary>
public sealed record Consent
{
    /// <summary>Id of the person whose secrecy it is about.</summary>
    public required string Person { get; init; }

    /// <summary>Who consents: ids of persons, the person himself or guardians. Empty: the person himself.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>True: consents. False: refuses. Null: unknown.</summary>
    public bool? Given { get; init; }

    /// <summary>Ids of the items it covers. Null: all of the question.</summary>
    public ImmutableArray<string>? Items { get; init; }

    /// <summary>Codes of the receiving agencies it covers. Null: all of the question.</summary>
    public ImmutableArray<string>? Receivers { get; init; }

    /// <summary>Codes of the purposes it covers. Null: all.</summary>
    public ImmutableArray<string>? Purposes { get; init; }

    /// <summary>The day it was given. Null: on or before the question's day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The day it was withdrawn. Null: it still stands.</summary>
    public DateOnly? Withdrawn { get; init; }

    /// <summary>Given only on condition of a reservation (OSL 12:2 second paragraph).</summary>
    public bool Reservation { get; init; }

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says nothing of who.</summary>
    public override string ToString() => nameof(Consent);
}

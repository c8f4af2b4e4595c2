
namespace SekretessRegler;

/// <summary>The holder (utlämnare): agency, principal and what it was doing when it got the item.</summary>
public sealed record Holder
{
    /// <summary>Code of the agency, from the pack's vocabulary.</summary>
    public required string Agency { get; init; }

    /// <summary>The agency's own name.</summary>
    public string? Name { get; init; }

    /// <summary>The municipality or region behind it.</summary>
    public string? Principal { get; init; }

    /// <summary>Code of the activity. Null: unknown.</summary>
    public string? Activity { get; init; }

    /// <summary>Organisation number; settles identity.</summary>
    public string? OrganisationNumber { get; init; }

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says nothing of what the question says: it can be personal data.</summary>
    public override string ToString() => nameof(Holder);
}

using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>Statements that would change the answer if they were otherwise.</summary>
public sealed record NearestChange(ImmutableArray<GivenAnswer> Changes, Outcome Outcome)
{
    /// <summary>Says the outcome only.</summary>
    public override string ToString() => $"NearestChange {Outcome}";
}

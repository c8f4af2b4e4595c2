using System.Collections.Immutable;

namespace SekretessRegler.Tests.Specification;

/// <summary>What the naive examination came to.</summary>
/// <param name="Questions">The unknowns that the answer depends on and somebody can answer.</param>
/// <param name="AskedPresumptions">The presumed unknowns that can also forbid, and so are asked.</param>
/// <param name="Deciding">Citations; null where the method leaves the choice open.</param>
/// <param name="RaisingPresumptions">The presumed unknowns that, turned from no to yes, can make some secrecy stand or close some route; looked for only when read.</param>
internal sealed record NaiveAnswer(
    Outcome Outcome,
    CoverageReason? Reason,
    bool? IsFinal,
    ImmutableHashSet<UnknownName> Questions,
    ImmutableHashSet<UnknownName> AskedPresumptions,
    ImmutableSortedSet<string>? Deciding,
    Lazy<ImmutableHashSet<UnknownName>> RaisingPresumptions);

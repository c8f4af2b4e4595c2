using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Vocabulary;

/// <summary>A crime of the catalogue with its penalty scales over time.</summary>
internal sealed record Crime(string Code, string Name, Citation Citation, ImmutableArray<PenaltyScale> Scales, string? Source, SourceSpan Span)
{
    /// <summary>The scale for a deed on the day; null when the catalogue does not show it.</summary>
    public PenaltyScale? ScaleOn(DateOnly day) => Scales.FirstOrDefault(scale => scale.Days.Contains(day));
}

/// <summary>The penalties of a crime during some days.</summary>
/// <param name="Days">Day of the deed, first and last included.</param>
/// <param name="LowestMonths">Lowest term of imprisonment in months; null when the scale starts at a fine or at the general minimum.</param>
/// <param name="HighestMonths">Highest term in months; null for imprisonment for life or when there is no imprisonment.</param>
/// <param name="Prison">Imprisonment is in the scale.</param>
internal sealed record PenaltyScale(DayRange Days, int? LowestMonths, int? HighestMonths, bool Life, bool Prison, string? Act);

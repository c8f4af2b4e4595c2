using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A line of the trail and the lines below it.</summary>
public sealed record TrailNode
{
    /// <summary>The provision, first of all; null for a heading.</summary>
    public string? Citation { get; init; }

    /// <summary>What was examined, in plain Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string English { get; init; } = "";

    /// <summary>What came of it, for example ja, nej, okänt, gäller, bruten, öppen.</summary>
    public string? Result { get; init; }

    /// <summary>The value it was tested against.</summary>
    public string? Value { get; init; }

    /// <summary>The value in English; null where it is the same.</summary>
    public string? ValueInEnglish { get; init; }

    /// <summary>Where the value came from: stated, derived, judged (by whom and why), presumed, gap.</summary>
    public string? Origin { get; init; }

    /// <summary>The origin in English; null where it is the same.</summary>
    public string? OriginInEnglish { get; init; }

    /// <summary>The amending act of the wording.</summary>
    public string? Act { get; init; }

    /// <summary>The days of the wording.</summary>
    public string? Days { get; init; }

    /// <summary>The lines below.</summary>
    public ImmutableArray<TrailNode> Children { get; init; } = [];

    /// <summary>True for what the answer as text tells outside the trail already.</summary>
    internal bool IsToldAbove { get; init; }

    /// <summary>Says the citation only: text can hold personal data.</summary>
    public override string ToString() => $"TrailNode {Citation}";
}

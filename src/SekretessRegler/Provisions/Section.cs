using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Provisions;

/// <summary>One section (paragraf) of a statute with all its wordings, newest first.</summary>
internal sealed record Section(Citation Citation, string Heading, ImmutableArray<Wording> Wordings, SourceSpan Span)
{
    /// <summary>The wording in force on the day; null when the section did not exist that day.</summary>
    public Wording? WordingOn(DateOnly day) => Wordings.FirstOrDefault(wording => wording.Days.Contains(day));
}

/// <summary>One wording (lydelse) of a section, with its days, source and rules.</summary>
internal sealed record Wording
{
    public required DayRange Days { get; init; }

    public required Encoding Encoding { get; init; }

    /// <summary>The amending act, for example SFS 2025:179; null when not known.</summary>
    public string? Act { get; init; }

    /// <summary>Where the official text was read, when it is not in the project's own data.</summary>
    public string? Source { get; init; }

    public ImmutableArray<string> Travaux { get; init; } = [];

    /// <summary>The rules; for a wording that is not encoded, what the section's head says of them (kind and reach).</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    public ImmutableArray<Omission> Omitted { get; init; } = [];

    /// <summary>Who has reviewed exactly this wording, and when. Empty until a person has.</summary>
    public ImmutableArray<string> Reviewed { get; init; } = [];

    public SourceSpan Span { get; init; }
}

/// <summary>How much of a wording the pack says.</summary>
internal enum Encoding
{
    /// <summary>The wording has not been seen or not been encoded: a gap.</summary>
    None,

    Partly,

    Whole,
}

/// <summary>Something that the wording says and the rule does not.</summary>
internal sealed record Omission(string Words, string Reason, string Consequence);

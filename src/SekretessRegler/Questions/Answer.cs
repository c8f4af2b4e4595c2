using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler;

/// <summary>What the question says about one leaf: a fact, an act, a judgement, an invocation or a harm.</summary>
public sealed record Answer
{
    /// <summary>Code of the leaf or the harm.</summary>
    public required string Code { get; init; }

    /// <summary><c>ja</c>, <c>nej</c>, <c>okänt</c> or one of the leaf's own values (a crime, a day, a likelihood).</summary>
    public required string Value { get; init; }

    /// <summary>Why. Required for a judgement.</summary>
    public string? Reason { get; init; }

    /// <summary>Who judged. Required for a judgement.</summary>
    public string? By { get; init; }

    /// <summary>The answer covers everyone and everything that the leaf can be asked of (gäller: alla).</summary>
    public bool ForAll { get; init; }

    /// <summary>Citations of the secrecies that the answer is about. Empty: not said.</summary>
    public ImmutableArray<string> Secrecies { get; init; } = [];

    /// <summary>For a pair of persons: the other one.</summary>
    public string? Toward { get; init; }

    /// <summary>The key of the question file that it stands under, for example bedömningar. Null when it was built in code.</summary>
    public string? Section { get; init; }

    /// <summary>Where it was read.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Says the code only: value and reason are personal data.</summary>
    public override string ToString() => $"Answer {Code}";
}

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
    public SourceSpan Span { get; init; }

    /// <summary>Says nothing of who.</summary>
    public override string ToString() => "Consent";
}

using System.Collections.Immutable;

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
    internal string? Section { get; init; }

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says nothing of what is answered: it can be personal data.</summary>
    public override string ToString() => nameof(Answer);
}

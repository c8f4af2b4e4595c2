using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>The answer to a question, with its reasons.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Decision
{
    /// <summary>The question's id.</summary>
    public string? Id { get; init; }

    /// <summary>The joint outcome; <see cref="Outcome.Partly"/> when the parts differ.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why the outcome is outside coverage; else null.</summary>
    public CoverageReason? Reason { get; init; }

    /// <summary>For a no: true when no answer can change it, false when it holds as things stand. Else null.</summary>
    public bool? IsFinal { get; init; }

    /// <summary>Citations of the provisions that decide.</summary>
    public required ImmutableArray<string> Deciding { get; init; }

    /// <summary>One part per item and receiver, in the order of the question.</summary>
    public required ImmutableArray<DecisionPart> Parts { get; init; }

    /// <summary>What the reader must know beside the answer.</summary>
    public required ImmutableArray<Warning> Warnings { get; init; }

    /// <summary>The trail (motivering).</summary>
    public required TrailNode Trail { get; init; }

    /// <summary>Which pack and engine answered.</summary>
    public required PackReceipt Pack { get; init; }

    /// <summary>The question as understood, the day filled in.</summary>
    public required Question Question { get; init; }

    /// <summary>The law that answered, for those who read the decision: its names for codes and its words for provisions. Null: the codes and citations themselves.</summary>
    internal RulePack? Rules { get; init; }

    internal Vocabulary.PackVocabulary? Vocabulary => Rules?.Vocabulary;

    /// <summary>True when the disclosure of every item to every receiver is permitted.</summary>
    public bool Permits => Outcome.Permits();

    /// <summary>Says the outcome only: the rest can be personal data.</summary>
    public override string ToString() => $"Decision {Outcome}";
}

/// <summary>Why an answer is outside coverage.</summary>
public enum CoverageReason
{
    /// <summary>osl-gäller-inte: the holder is not bound by the Act.</summary>
    ActDoesNotApply,

    /// <summary>ej-kodad: the answer depends on something the pack does not say.</summary>
    NotEncoded,
}

/// <summary>Which pack and engine answered.</summary>
/// <param name="Version">The pack's version.</param>
/// <param name="CurrentTo">The day to which its text is current.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Engine">The engine's version.</param>
public sealed record PackReceipt(string Version, DateOnly CurrentTo, string Hash, string Engine);

/// <summary>A warning, with a code that is never reused and a text.</summary>
/// <param name="Code">For example <c>gräns</c>.</param>
/// <param name="Text">One Swedish sentence.</param>
/// <param name="English">The same in English.</param>
public sealed record Warning(string Code, string Text, string English)
{
    /// <summary>Says the code only: the text can name an item.</summary>
    public override string ToString() => $"Warning {Code}";
}

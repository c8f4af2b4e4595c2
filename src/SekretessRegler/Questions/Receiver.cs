using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A receiver (mottagare): a Swedish agency, a private person or body, or a foreign agency.</summary>
public sealed record Receiver
{
    /// <summary>What kind of receiver.</summary>
    public required ReceiverKind Kind { get; init; }

    /// <summary>Code of the agency; for a foreign agency the Swedish one it corresponds to. Null for a private receiver.</summary>
    public string? Agency { get; init; }

    /// <summary>The receiver's own name.</summary>
    public string? Name { get; init; }

    /// <summary>The municipality or region behind it.</summary>
    public string? Principal { get; init; }

    /// <summary>Code of the activity. Null: unknown.</summary>
    public string? Activity { get; init; }

    /// <summary>Organisation number; settles identity.</summary>
    public string? OrganisationNumber { get; init; }

    /// <summary>For a private receiver: the id of the person in the question that it is. Null: none of them.</summary>
    public string? Is { get; init; }

    /// <summary>For a private receiver: ids of persons it is guardian of.</summary>
    public ImmutableArray<string> GuardianOf { get; init; } = [];

    /// <summary>For a private receiver: codes of its standing.</summary>
    public ImmutableArray<string> Standings { get; init; } = [];

    /// <summary>Whether this receiver is the same agency as the holder, by the user's word. Null: not said here.</summary>
    public bool? SameAgency { get; init; }

    /// <summary>Facts and judgements that stand under the receiver.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says the kind only: the rest can be personal data.</summary>
    public override string ToString() => $"Receiver {Kind}";
}

/// <summary>The kinds of receivers.</summary>
public enum ReceiverKind
{
    /// <summary>A Swedish agency, or a body that the vocabulary lists beside agencies.</summary>
    Agency,

    /// <summary>A private person.</summary>
    PrivatePerson,

    /// <summary>A private body.</summary>
    PrivateBody,

    /// <summary>A foreign agency or an international organisation.</summary>
    ForeignAgency,
}

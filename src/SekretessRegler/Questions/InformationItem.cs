using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>An information item (uppgift): what may or may not be disclosed.</summary>
public sealed record InformationItem
{
    /// <summary>Names the item in the decision; <c>1</c> when there is only one.</summary>
    public string Id { get; init; } = "1";

    /// <summary>Codes of the categories; a complete list.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>Free text; never examined.</summary>
    public string? Description { get; init; }

    /// <summary>The persons it concerns. Null: unknown.</summary>
    public ImmutableArray<Person>? Concerns { get; init; }

    /// <summary>What it relates to (hänför sig till). Null: unknown.</summary>
    public ImmutableArray<string>? RelatesTo { get; init; }

    /// <summary>Noted circumstances that point to harm. Null: unknown.</summary>
    public ImmutableArray<string>? Circumstances { get; init; }

    /// <summary>Where it came from. Null: unknown; empty: the holder's own.</summary>
    public ImmutableArray<Holder>? Origin { get; init; }

    /// <summary>Whether anyone can be identified. Null: presumed so.</summary>
    public bool? Identifiable { get; init; }

    /// <summary>Code of the document's kind. Null: unknown.</summary>
    public string? DocumentKind { get; init; }

    /// <summary>The document's day. Null: unknown.</summary>
    public DateOnly? DocumentDay { get; init; }

    /// <summary>Facts and judgements that stand under the item.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says nothing of what the question says: it can be personal data.</summary>
    public override string ToString() => nameof(InformationItem);
}

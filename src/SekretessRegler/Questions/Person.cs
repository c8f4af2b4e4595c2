using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A person that an item concerns, or that a condition speaks of.</summary>
public sealed record Person
{
    /// <summary>Names the person within the question, for example A.</summary>
    public required string Id { get; init; }

    /// <summary>Natural, legal or deceased. A natural person unless said otherwise: the most protected kind.</summary>
    public PersonKind Kind { get; init; } = PersonKind.Natural;

    /// <summary>Age in whole years on the question's own day.</summary>
    public int? Age { get; init; }

    /// <summary>Birth date.</summary>
    public DateOnly? Born { get; init; }

    /// <summary>Codes of roles. Null: unknown.</summary>
    public ImmutableArray<string>? Roles { get; init; }

    /// <summary>What the person is to others: id of the other → code. Null: unknown.</summary>
    public ImmutableDictionary<string, string>? Relations { get; init; }

    /// <summary>Facts and judgements that stand under the person.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>Where it was read.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Says nothing of the person: an id can be a name.</summary>
    public override string ToString() => nameof(Person);
}

/// <summary>The kinds of persons.</summary>
public enum PersonKind
{
    /// <summary>A living natural person (fysisk).</summary>
    Natural,

    /// <summary>A legal person (juridisk).</summary>
    Legal,

    /// <summary>A deceased person (avliden).</summary>
    Deceased,
}

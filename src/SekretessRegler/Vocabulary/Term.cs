using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Vocabulary;

/// <summary>A word of a vocabulary tree: an agency, activity, category, purpose, relation …</summary>
internal record Term
{
    public required string Code { get; init; }

    public required Family Family { get; init; }

    public required string Name { get; init; }

    public string? Meaning { get; init; }

    public string? Source { get; init; }

    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>The codes directly above; a term can belong to several.</summary>
    public ImmutableArray<string> Under { get; init; } = [];

    /// <summary>True when leaving the list out means that this is not so: it can only take information out of secrecy.</summary>
    public bool PresumedAbsent { get; init; }

    public SourceSpan Span { get; init; }
}

/// <summary>A kind of agency or body.</summary>
internal sealed record Agency : Term
{
    /// <summary>There is only one of it in Sweden.</summary>
    public bool IsSingleton { get; init; }

    /// <summary>stat, kommun, region or enskild; null when it can differ.</summary>
    public string? Principal { get; init; }

    /// <summary>When the body is bound by the Act (OSL 2:1–2:5): always, never, or on a condition.</summary>
    public Condition Bound { get; init; } = AllOf.Nothing;

    /// <summary>Never bound by the Act: no agency in its sense, but a private body with a kind of its own.</summary>
    public bool IsOutsideAct => Bound is AnyOf { Parts.IsEmpty: true };
}

/// <summary>What an agency is doing when it holds the item.</summary>
internal sealed record Activity : Term
{
    /// <summary>Every secrecy that can apply in the activity. Null: the pack does not declare it covered.</summary>
    public ImmutableArray<Coverage>? Coverage { get; init; }
}

/// <summary>A secrecy that can apply in an activity, always or when something calls for it.</summary>
internal sealed record Coverage(Provisions.Reach Secrecies, Condition? When);

/// <summary>The trees of the vocabulary.</summary>
internal enum Family
{
    Agencies,
    Activities,
    Categories,
    Relations,
    Circumstances,
    Purposes,
    Roles,
    Standings,
    DocumentKinds,
}

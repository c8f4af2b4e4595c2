using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading.Documents;

/// <summary>A rule as it was read, before it is known to be complete.</summary>
internal sealed record RuleDocument
{
    public required SourceSpan Span { get; init; }

    /// <summary>Null when «slag» is missing or unknown.</summary>
    public RuleKind? Kind { get; init; }

    public bool SaysKind { get; init; }

    public required Citation Citation { get; init; }

    public required Encoding Encoding { get; init; }

    /// <summary>Keys of rule kinds that stand in the rule itself.</summary>
    public required ImmutableArray<(string Key, SourceSpan Span)> OwnKeys { get; init; }

    /// <summary>The same and those from the top of the file.</summary>
    public required ImmutableHashSet<string> Keys { get; init; }

    public string? Meaning { get; init; }

    public Condition Condition { get; init; } = AllOf.Nothing;

    public Protection? Protects { get; init; }

    public HarmTestDocument? HarmTest { get; init; }

    public (int Years, SourceSpan Span)? Longest { get; init; }

    public Displacement? Displaces { get; init; }

    public Condition? CalledForBy { get; init; }

    /// <summary>The selectors by the key they stand under.</summary>
    public required ImmutableDictionary<string, ReachDocument> Reaches { get; init; }

    public bool AnyPerson { get; init; }

    public bool BindsOutsideAct { get; init; }

    public StructureRole Role { get; init; } = StructureRole.Other;
}

/// <summary>Selectors with the place of their list.</summary>
internal sealed record ReachDocument(string Key, Reach Reach, bool HasSelectors, SourceSpan Span);

/// <summary>A harm test as it was read.</summary>
internal sealed record HarmTestDocument(
    HarmTestKind? Kind, HarmStrength? Strength, ImmutableArray<string> Harms, bool NamesHarms,
    SourceSpan Span, SourceSpan StrengthSpan, SourceSpan HarmsSpan);

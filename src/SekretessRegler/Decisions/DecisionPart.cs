using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>The answer for one item and one receiver.</summary>
public sealed record DecisionPart
{
    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>The receiver as the decision names it.</summary>
    public required string Receiver { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why outside coverage; else null.</summary>
    public CoverageReason? Reason { get; init; }

    /// <summary>For a no: whether it is final. Else null.</summary>
    public bool? IsFinal { get; init; }

    /// <summary>Citations of the provisions that decide.</summary>
    public required ImmutableArray<string> Deciding { get; init; }

    /// <summary>Each person's own result.</summary>
    public required ImmutableArray<PersonResult> Persons { get; init; }

    /// <summary>The secrecies examined.</summary>
    public required ImmutableArray<SecrecyResult> Secrecies { get; init; }

    /// <summary>The routes to a lawful disclosure.</summary>
    public required ImmutableArray<Route> Routes { get; init; }

    /// <summary>Questions that can still matter, the most useful first.</summary>
    public required ImmutableArray<OpenQuestion> Questions { get; init; }

    /// <summary>What a no that is not final, or an answer with gaps, rests on.</summary>
    public required ImmutableArray<Presumption> RestsOn { get; init; }

    /// <summary>Conditions of the disclosure, for example <c>förbehåll</c>.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>What to know after the disclosure.</summary>
    public required ImmutableArray<string> AfterDisclosure { get; init; }

    /// <summary>The same in English, line by line; empty where there is none.</summary>
    public ImmutableArray<string> AfterDisclosureInEnglish { get; init; } = [];

    /// <summary>Provisions on confidentiality that bind a holder to which the Act does not apply. They are named, not examined.</summary>
    public ImmutableArray<string> OwnConfidentiality { get; init; } = [];

    /// <summary>The fewest answers that lead to a yes and to a no; null when there is no way.</summary>
    public ShortestAnswers? ToYes { get; init; }

    /// <summary>See <see cref="ToYes"/>.</summary>
    public ShortestAnswers? ToNo { get; init; }

    /// <summary>Single statements, or pairs, that would change permit to forbid or back if they were otherwise.</summary>
    public ImmutableArray<NearestChange> NearestChanges { get; init; } = [];

    /// <summary>Says the outcome only: the rest can be personal data.</summary>
    public override string ToString() => $"DecisionPart {Outcome}";
}

/// <summary>One person's own result.</summary>
public sealed record PersonResult(string Person, Outcome Outcome)
{
    /// <summary>Says the outcome only: an id can be a name.</summary>
    public override string ToString() => $"PersonResult {Outcome}";
}

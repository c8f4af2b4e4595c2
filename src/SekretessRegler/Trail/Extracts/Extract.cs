using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>What of a decision may be told to somebody else than the one who handles the case.</summary>
/// <remarks>Invariant: it is put together piece by piece from what the pack and the engine say, never made by taking away
/// from a decision. What is added to a decision is therefore not told until somebody adds it here.</remarks>
internal sealed record Extract
{
    public required Audience Audience { get; init; }

    public required DateOnly? Day { get; init; }

    public required ExtractParty Holder { get; init; }

    public required ImmutableArray<ExtractParty> Receivers { get; init; }

    public required Outcome Outcome { get; init; }

    public required CoverageReason? Reason { get; init; }

    /// <summary>Null where it is not told.</summary>
    public required bool? IsFinal { get; init; }

    public required ImmutableArray<ExtractProvision> Deciding { get; init; }

    public required ImmutableArray<ExtractPart> Parts { get; init; }

    /// <summary>Codes of the warnings; their texts can name an item.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    public required PackReceipt Pack { get; init; }
}

/// <summary>Holder or receiver: the code that the pack has for it, and what it is called.</summary>
internal sealed record ExtractParty(string Code, ReceiverKind Kind, Bilingual Name, string? OwnName)
{
    public string? Agency => Kind is ReceiverKind.Agency or ReceiverKind.ForeignAgency ? Code : null;
}

/// <summary>A provision with its meaning and wording, in the pack's own words; null where the pack is not known.</summary>
internal sealed record ExtractProvision(string Citation, Bilingual? Meaning, string? Act, string? Days);

/// <summary>One item, by its number, and one receiver.</summary>
internal sealed record ExtractPart(int Item, ExtractParty Receiver, Outcome Outcome)
{
    public required ImmutableArray<ExtractSecrecy> Secrecies { get; init; }

    public required ImmutableArray<string> Terms { get; init; }

    public required ImmutableArray<Bilingual> AfterDisclosure { get; init; }
}

/// <summary>A secrecy, whomever it is for.</summary>
internal sealed record ExtractSecrecy(string Citation, SecrecyState State, string HarmTest, string StartingPoint, ImmutableArray<string> LiftedBy);

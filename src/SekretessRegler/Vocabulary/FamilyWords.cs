using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Vocabulary;

/// <summary>The names of the vocabulary's families in files, and how a message speaks of an unknown one.</summary>
internal static class FamilyWords
{
    public static readonly ImmutableArray<(string Key, Family Family, Words Unknown)> Terms =
    [
        ("myndigheter", Family.Agencies, new("okänd myndighet", "unknown agency")),
        ("verksamheter", Family.Activities, new("okänd verksamhet", "unknown activity")),
        ("kategorier", Family.Categories, new("okänd kategori", "unknown category")),
        ("hänför-sig-till", Family.Relations, new("okänt ord under hänför-sig-till", "unknown word under hänför-sig-till")),
        ("omständigheter", Family.Circumstances, new("okänd omständighet", "unknown circumstance")),
        ("syften", Family.Purposes, new("okänt syfte", "unknown purpose")),
        ("roller", Family.Roles, new("okänd roll", "unknown role")),
        ("ställningar", Family.Standings, new("okänd ställning", "unknown standing")),
        ("handlingsslag", Family.DocumentKinds, new("okänt handlingsslag", "unknown kind of document")),
    ];

    /// <summary>Families of leaves, with the key that a condition and an answer stand under.</summary>
    public static readonly ImmutableArray<LeafWords> Leaves =
    [
        new("fakta", "faktum", new("ett faktum", "a fact"), new("okänt faktum", "unknown fact"), LeafKind.Fact, LeafKind.ExemptingFact),
        new("bedömningar", "bedömning", new("en bedömning", "a judgement"), new("okänd bedömning", "unknown judgement"), LeafKind.Judgement),
        new("åtgärder", "åtgärd", new("en åtgärd", "an act"), new("okänd åtgärd", "unknown act"), LeafKind.Act),
        new("åberopanden", "åberopande", new("ett åberopande", "an invocation"), new("okänt åberopande", "unknown invocation"), LeafKind.Invocation),
        new("rättsfrågor", "rättsfråga", new("en rättsfråga", "an open question of law"), new("okänd rättsfråga", "unknown question of law"), LeafKind.LegalQuestion),
    ];

    public static readonly Words UnknownHarm = new("okänd skada", "unknown harm");
    public static readonly Words UnknownCrime = new("okänt brott", "unknown crime");
    public static readonly Words UnknownDefinition = new("okänd definition", "unknown definition");

    private static readonly FrozenDictionary<Family, Words> ByFamily = Terms.ToFrozenDictionary(term => term.Family, term => term.Unknown);

    public static Words Unknown(Family family) => ByFamily[family];

    /// <summary>The key that the family stands under in a file.</summary>
    public static string Key(Family family) => Terms.First(term => term.Family == family).Key;

    public static LeafWords Of(LeafKind kind) => Leaves.First(leaf => leaf.Kinds.Contains(kind));
}

/// <summary>One kind of leaf: the family's key, the condition's key, and the words of messages.</summary>
internal sealed record LeafWords(string Family, string Condition, Words Name, Words Unknown, params ImmutableArray<LeafKind> Kinds);

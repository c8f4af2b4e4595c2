using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Vocabulary;

/// <summary>Something a question answers about the case: a fact, an act, a judgement, an invocation or an open question of law.</summary>
internal sealed record Leaf
{
    public const string Yes = "ja";
    public const string No = "nej";

    public required string Code { get; init; }

    public required LeafKind Kind { get; init; }

    public required Scope Scope { get; init; }

    public required string Name { get; init; }

    /// <summary>The question as a practitioner is asked it; {person} and {mottagare} are filled in.</summary>
    public required string Question { get; init; }

    /// <summary>The possible answers in order; ja and nej unless the vocabulary lists others.</summary>
    public ImmutableArray<string> Values { get; init; } = [Yes, No];

    public ImmutableArray<string> For { get; init; } = [];

    public ImmutableArray<string> Against { get; init; } = [];

    public string? Source { get; init; }

    public SourceSpan Span { get; init; }

    /// <summary>The answer is a crime of the catalogue.</summary>
    public bool IsCrime { get; init; }

    /// <summary>For a crime: the leaf that answers on which day the deed was done. Null: the question's own day.</summary>
    public string? DayLeaf { get; init; }

    /// <summary>The answer is a day.</summary>
    public bool IsDay { get; init; }

    /// <summary>What one answer is about. A balancing is made for one receiver; a fact about an item is the same for all of them.</summary>
    public About About => Scope switch
    {
        Scope.Item => About.Item | ForOneReceiver,
        Scope.Person or Scope.Pair => About.Person,
        Scope.Receiver => About.Receiver,
        Scope.PersonAndReceiver or Scope.Secrecy => About.Person | About.Receiver,
        _ => ForOneReceiver,
    };

    private About ForOneReceiver => Kind is LeafKind.Judgement or LeafKind.Invocation && !IsCrime ? About.Receiver : About.Nothing;

    /// <summary>Silence means no (method.md 1): the leaf can only take information out of secrecy or open a route.</summary>
    public bool IsPresumed => Kind is LeafKind.ExemptingFact or LeafKind.Act or LeafKind.Invocation;
}

/// <summary>What kind of leaf, and so what an unanswered one means.</summary>
internal enum LeafKind
{
    /// <summary>Unanswered is unknown: asked.</summary>
    Fact,

    /// <summary>A fact that can only take information out of secrecy: unanswered is not so.</summary>
    ExemptingFact,

    /// <summary>Something somebody can do that can only open: unanswered is not done.</summary>
    Act,

    /// <summary>A judgement the question calls for: must be made by a human.</summary>
    Judgement,

    /// <summary>A ground only the holder can invoke: unanswered is not invoked.</summary>
    Invocation,

    /// <summary>An open question of law: nobody can settle it here; its routes are at most possible.</summary>
    LegalQuestion,
}

/// <summary>For whom a leaf is asked.</summary>
internal enum Scope
{
    Question,
    Item,
    Person,
    Receiver,
    PersonAndReceiver,
    Pair,
    Secrecy,
}

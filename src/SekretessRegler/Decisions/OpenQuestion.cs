using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A question that can still matter.</summary>
/// <param name="Code">Code of the leaf, harm or statement.</param>
/// <param name="Kind">faktum, bedömning, skada, åtgärd, åberopande, undantag or rättsfråga.</param>
/// <param name="About">Whom and what it is asked of.</param>
/// <param name="Text">The question in Swedish.</param>
/// <param name="Values">The possible answers.</param>
/// <param name="Citations">The provisions that read the answer.</param>
public sealed record OpenQuestion(
    string Code, string Kind, Subject About, string Text, ImmutableArray<string> Values, ImmutableArray<string> Citations)
{
    /// <summary>What speaks for yes.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>The same in English, point by point.</summary>
    public ImmutableArray<string> ForInEnglish { get; init; } = [];

    /// <summary>What speaks against.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>The same in English, point by point.</summary>
    public ImmutableArray<string> AgainstInEnglish { get; init; } = [];

    /// <summary>Where the help comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The question in English.</summary>
    public string English { get; init; } = "";

    /// <summary>The list of the question that the code belongs to; null for what is no such code.</summary>
    internal Vocabulary.Family? List { get; init; }

    /// <summary>For each answer: the outcome it alone would lead to.</summary>
    public ImmutableArray<AnswerEffect> Effects { get; init; } = [];

    /// <summary>Says nothing of whom it is asked.</summary>
    public override string ToString() => nameof(OpenQuestion);
}

/// <summary>What one answer would lead to by itself.</summary>
public sealed record AnswerEffect(string Value, Outcome Outcome)
{
    /// <summary>Says the outcome only.</summary>
    public override string ToString() => $"AnswerEffect {Outcome}";
}

/// <summary>Whom and what a question is asked of; null where it does not matter.</summary>
public sealed record Subject(string? Person, string? Receiver, string? Item)
{
    /// <summary>The secrecy it is about.</summary>
    public string? Secrecy { get; init; }

    /// <summary>The other person of a pair.</summary>
    public string? OtherPerson { get; init; }

    /// <summary>Says nothing of who: an id can be a name.</summary>
    public override string ToString() => nameof(Subject);
}

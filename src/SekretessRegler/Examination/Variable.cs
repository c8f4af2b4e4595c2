using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>One open or answered question with its possible values; every condition comes down to such variables.</summary>
internal sealed class Variable(string key, VariableKind kind, ImmutableArray<string> values, ValueSet allowed)
{
    public string Key { get; } = key;

    public VariableKind Kind { get; } = kind;

    public ImmutableArray<string> Values { get; } = values;

    /// <summary>The values that the statements leave.</summary>
    public ValueSet Allowed { get; } = allowed;

    /// <summary>The values that silence means; null when the question is asked.</summary>
    public ValueSet? Presumed { get; set; }

    /// <summary>Code of the leaf, harm chain or statement.</summary>
    public string Code { get; init; } = key;

    public Leaf? Leaf { get; init; }

    /// <summary>The family of the code, for a code of a list that the question left out.</summary>
    public Family? Family { get; init; }

    public Subject About { get; init; } = new(null, null, null);

    /// <summary>What the trail says of where the value came from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unanswered;

    /// <summary>Place in the fixed order of the diagram.</summary>
    public (int Group, int Person, int Class, int Sequence) Rank { get; init; }

    public bool IsGap => Kind is VariableKind.Gap or VariableKind.LegalQuestion;

    public bool IsKnown => Allowed.IsSingle;

    public Variable WithAllowed(ValueSet values) => new(Key, Kind, Values, values)
    {
        Presumed = Presumed, Code = Code, Leaf = Leaf, Family = Family, About = About, Provenance = Provenance, Rank = Rank,
    };

    public bool Allows(int value) => Allowed.Contains(value);
}

/// <summary>What kind of question a variable is; facts come before judgements in the order of asking.</summary>
internal enum VariableKind
{
    Fact,
    Judgement,
    Harm,
    ExemptingFact,
    Act,
    Invocation,
    LegalQuestion,
    Gap,
}

/// <summary>Where a value came from.</summary>
internal sealed record Provenance(ProvenanceKind Kind, string? Reason = null, string? By = null)
{
    public static Provenance Unanswered { get; } = new(ProvenanceKind.Unanswered);

    public static Provenance Stated { get; } = new(ProvenanceKind.Stated);

    public static Provenance Derived { get; } = new(ProvenanceKind.Derived);
}

internal enum ProvenanceKind
{
    Unanswered,
    Stated,
    Derived,
    Judged,
    Presumed,
    Gap,
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Conditions;

/// <summary>Where a condition stands in the statute: the few words it stands for, paragraph and item.</summary>
internal sealed record Anchor(string? Words, int? Paragraph, string? Item, SourceSpan Span)
{
    public static Anchor None { get; } = new(null, null, null, SourceSpan.None);
}

/// <summary>A condition (rekvisit) of a rule. The set of kinds is closed.</summary>
internal abstract record Condition
{
    private protected Condition()
    {
    }

    public Anchor Anchor { get; init; } = Anchor.None;

    /// <summary>The conditions directly below, in the order of the file.</summary>
    public virtual ImmutableArray<Condition> Parts => [];
}

/// <summary>All of the parts. Empty is always true: a provision without conditions.</summary>
internal sealed record AllOf(ImmutableArray<Condition> Conditions) : Condition
{
    public static AllOf Nothing { get; } = new(ImmutableArray<Condition>.Empty);

    public override ImmutableArray<Condition> Parts => Conditions;
}

/// <summary>At least one of the parts.</summary>
internal sealed record AnyOf(ImmutableArray<Condition> Conditions) : Condition
{
    public override ImmutableArray<Condition> Parts => Conditions;
}

internal sealed record Not(Condition Inner) : Condition
{
    public override ImmutableArray<Condition> Parts => [Inner];
}

/// <summary>A condition that the vocabulary defines under a name.</summary>
internal sealed record Defined(string Code, Condition Meaning) : Condition
{
    public override ImmutableArray<Condition> Parts => [Meaning];
}

/// <summary>There is another listed person for whom the inner condition holds.</summary>
internal sealed record SomeOtherPerson(Condition Inner) : Condition
{
    public override ImmutableArray<Condition> Parts => [Inner];
}

/// <summary>The age of the person on the day: under a limit, or at least one. Whole years, date against date.</summary>
internal sealed record AgeTest(int Limit, bool Under) : Condition;

/// <summary>One of the codes, or something under them in the vocabulary's tree, stands in the given field of the question.</summary>
internal sealed record TermTest(Field Field, ImmutableArray<string> Codes) : Condition;

/// <summary>The answer to a leaf of the vocabulary is one of the values.</summary>
internal sealed record AnswerTest(string Code, ImmutableArray<string> Values, bool Swapped) : Condition;

/// <summary>Valid consent by the person himself, or by all guardians.</summary>
internal sealed record ConsentTest(bool ByGuardians) : Condition;

/// <summary>The crime that a judgement names has this penalty scale (months) and stands in one of these places.</summary>
internal sealed record CrimeTest(string Leaf, int? LowestAtLeast, int? HighestAtLeast, bool? Prison, Reach? Places, bool Swapped = false) : Condition;

/// <summary>A secrecy among these applies to the item, with or without its harm test.</summary>
internal sealed record SecrecyTest(Reach Secrecies, bool Secret, bool AnyPerson) : Condition;

/// <summary>Some duty to disclose is satisfied for the person.</summary>
internal sealed record DutyTest : Condition;

/// <summary>Holder and receiver have the same principal (huvudman).</summary>
internal sealed record SamePrincipalTest : Condition;

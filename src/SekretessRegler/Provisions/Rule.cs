using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Provisions;

/// <summary>One rule of a section in one wording. The set of kinds is closed.</summary>
internal abstract record Rule
{
    private protected Rule()
    {
    }

    public required Citation Citation { get; init; }

    /// <summary>What the rule says, in one or two plain sentences of our own.</summary>
    public string Meaning { get; init; } = "";

    public Condition Condition { get; init; } = AllOf.Nothing;

    public SourceSpan Span { get; init; }
}

/// <summary>Secrecy (sekretessbestämmelse): which information, where, for whose sake, with which harm test.</summary>
internal sealed record SecrecyRule : Rule
{
    public required Protection Protects { get; init; }

    public required HarmTest HarmTest { get; init; }

    /// <summary>How many years after a public document was set down that secrecy lasts at most.</summary>
    /// <value>Whole years, date against date. Null when the provision sets no limit.</value>
    public int? LongestYears { get; init; }

    /// <summary>Rules that do not apply where this one does, also when its own harm test says open.</summary>
    public Displacement? Displaces { get; init; }

    /// <summary>Breaking rules, exemptions and reservations that never reach this secrecy.</summary>
    public Reach Bars { get; init; } = Reach.Nothing;

    /// <summary>What must be stated for the secrecy to be examined at all. Null: it is always examined.</summary>
    public Condition? CalledForBy { get; init; }
}

/// <summary>Exemption (undantag): the named secrecies or duties do not apply.</summary>
internal sealed record ExemptionRule : Rule
{
    public required Reach Exempts { get; init; }

    public Reach Except { get; init; } = Reach.Nothing;
}

/// <summary>Secrecy-breaking rule (sekretessbrytande bestämmelse).</summary>
internal sealed record BreakingRule : Rule
{
    public required Reach Breaks { get; init; }

    public Reach Except { get; init; } = Reach.Nothing;
}

/// <summary>Restriction (endast om): the named breaking rules cannot lift the named secrecies.</summary>
internal sealed record RestrictionRule : Rule
{
    public required Reach Closes { get; init; }

    public Reach Except { get; init; } = Reach.Nothing;

    public required Reach For { get; init; }
}

/// <summary>What breaks a concurrent secrecy also breaks this one (OSL 21:2).</summary>
internal sealed record InheritanceRule : Rule
{
    public required Reach For { get; init; }

    public bool AnyPerson { get; init; }
}

/// <summary>Duty to disclose (uppgiftsskyldighet) in any statute.</summary>
internal sealed record DutyRule : Rule
{
    public bool BindsOutsideAct { get; init; }
}

/// <summary>Secrecy that follows the information (överföring), or that would apply at another agency (lån).</summary>
internal sealed record ImportRule : Rule
{
    public bool Borrows { get; init; }
}

/// <summary>A primary secrecy for the same interest applies instead of a transferred one (OSL 11:8).</summary>
internal sealed record PrecedenceRule : Rule
{
    public Reach Except { get; init; } = Reach.Nothing;
}

/// <summary>Only the named secrecies apply (avgränsning).</summary>
internal sealed record LimitRule : Rule
{
    public required Reach Only { get; init; }
}

/// <summary>A reservation that removes the harm (förbehåll, OSL 10:14). No breaking rule, and never for absolute secrecy.</summary>
internal sealed record ReservationRule : Rule
{
    public required Reach Breaks { get; init; }
}

/// <summary>A rule that is the method itself; cited in the trail.</summary>
internal sealed record StructureRule : Rule
{
    public required StructureRole Role { get; init; }
}

/// <summary>For whose sake a secrecy exists.</summary>
internal enum Protection
{
    /// <summary>Each individual the item concerns, one by one.</summary>
    Individual,

    /// <summary>The public interest: once per item, and nobody's to waive.</summary>
    Public,
}

/// <summary>Which rules a secrecy displaces, and whether for the same person or for any person of the item.</summary>
internal sealed record Displacement(Reach Rules, bool AnyPerson);

/// <summary>What a structure rule is cited for.</summary>
internal enum StructureRole
{
    Boundary,
    Branches,
    Foreign,
    RequestByAgency,
    RequestByIndividual,
    Appeal,
    Concurrence,
    Bound,
    EqualToAgency,
    Follows,

    /// <summary>Confidentiality that binds a holder to which the Act does not apply; named, never examined.</summary>
    OwnConfidentiality,
    Other,
}

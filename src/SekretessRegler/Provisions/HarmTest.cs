using System.Collections.Immutable;

namespace SekretessRegler.Provisions;

/// <summary>The harm test (skaderekvisit) of a secrecy.</summary>
/// <param name="Kind">Absolute, reverse or straight.</param>
/// <param name="Strength">How strongly a straight test is qualified.</param>
/// <param name="Harms">Codes of the harms tested; any of them is enough. Empty for absolute secrecy.</param>
internal sealed record HarmTest(HarmTestKind Kind, HarmStrength Strength, ImmutableArray<string> Harms)
{
    public static HarmTest Absolute { get; } = new(HarmTestKind.Absolute, HarmStrength.None, []);

    /// <summary>The lowest likelihood at which the item is secret.</summary>
    public Likelihood SecretFrom => (Kind, Strength) switch
    {
        (HarmTestKind.Absolute, _) => Likelihood.ClearlyNone,
        (HarmTestKind.Reverse, _) => Likelihood.NotClear,
        (_, HarmStrength.MustBeAssumed) => Likelihood.MustBeAssumed,
        (_, HarmStrength.ParticularReason) => Likelihood.ParticularReason,
        _ => Likelihood.CanBeAssumed,
    };
}

/// <summary>The kind of a harm test.</summary>
internal enum HarmTestKind
{
    /// <summary>Secret whatever the harm.</summary>
    Absolute,

    /// <summary>Secret unless it is clear that no harm follows (omvänt).</summary>
    Reverse,

    /// <summary>Secret only if harm can be assumed (rakt).</summary>
    Straight,
}

/// <summary>How a straight harm test is qualified.</summary>
internal enum HarmStrength
{
    None,
    ParticularReason,
    MustBeAssumed,
}

/// <summary>How likely harm is, from least to most. A harm answer is one of these.</summary>
internal enum Likelihood
{
    ClearlyNone,
    NotClear,
    CanBeAssumed,
    ParticularReason,
    MustBeAssumed,
}

namespace SekretessRegler;

/// <summary>What the examination came to. The default is outside coverage: forgetting fails closed.</summary>
public enum Outcome
{
    /// <summary>utanför-täckning: the pack does not say enough, or the holder is not bound by the Act. Never read as free to share.</summary>
    OutsideCoverage,

    /// <summary>kräver-bedömning: the remaining questions decide.</summary>
    RequiresJudgement,

    /// <summary>får-inte-lämnas: some secrecy stands.</summary>
    MayNotBeDisclosed,

    /// <summary>får-lämnas: every secrecy in effect is lifted.</summary>
    MayBeDisclosed,

    /// <summary>ingen-sekretess: no secrecy applies, or the harm tests say so.</summary>
    NoSecrecy,

    /// <summary>ingen-sekretessgräns: no boundary is crossed.</summary>
    NoBoundary,

    /// <summary>ska-lämnas: a duty to disclose is satisfied for every person.</summary>
    MustBeDisclosed,

    /// <summary>delvis: items or receivers have different outcomes (only for the whole decision).</summary>
    Partly,
}

/// <summary>What an outcome means for the one who wants to share.</summary>
public static class OutcomeMeaning
{
    /// <summary>True only for outcomes that permit the disclosure. <see cref="Outcome.Partly"/> does not permit the whole.</summary>
    public static bool Permits(this Outcome outcome) =>
        outcome is Outcome.MayBeDisclosed or Outcome.NoSecrecy or Outcome.NoBoundary or Outcome.MustBeDisclosed;
}

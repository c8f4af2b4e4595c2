namespace SekretessRegler.Trail;

/// <summary>The contract's words for outcomes.</summary>
internal static class OutcomeNames
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.MustBeDisclosed => "ska-lämnas",
        Outcome.MayBeDisclosed => "får-lämnas",
        Outcome.NoSecrecy => "ingen-sekretess",
        Outcome.NoBoundary => "ingen-sekretessgräns",
        Outcome.RequiresJudgement => "kräver-bedömning",
        Outcome.MayNotBeDisclosed => "får-inte-lämnas",
        Outcome.Partly => "delvis",
        _ => "utanför-täckning",
    };
}

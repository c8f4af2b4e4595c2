namespace SekretessRegler.Trail;

/// <summary>The contract's words for states.</summary>
internal static class StateNames
{
    public static string Of(SecrecyState state) => state switch
    {
        SecrecyState.Stands => "gäller",
        SecrecyState.DoesNotApply => "gäller-inte",
        SecrecyState.Lifted => "bruten",
        _ => "oavgjord",
    };

    public static string Of(RouteState state) => state switch
    {
        RouteState.Open => "öppen",
        RouteState.Closed => "stängd",
        _ => "möjlig",
    };
}

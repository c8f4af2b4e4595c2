namespace SekretessRegler.Trail;

/// <summary>How words stand out.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Faint,
    Yes,
    No,
    Open,
}

internal static class InkColours
{
    /// <summary>The words as a terminal shows them.</summary>
    public static string On(this Ink ink, string text) => ink switch
    {
        Ink.Heading => $"\e[1m{text}\e[0m",
        Ink.Faint => $"\e[2m{text}\e[0m",
        Ink.Yes => $"\e[1;32m{text}\e[0m",
        Ink.No => $"\e[1;31m{text}\e[0m",
        Ink.Open => $"\e[1;33m{text}\e[0m",
        _ => text,
    };

    public static Ink Of(Outcome outcome) =>
        outcome.Permits() ? Ink.Yes : outcome is Outcome.MayNotBeDisclosed ? Ink.No : Ink.Open;

    /// <summary>Of an outcome, a secrecy or a route, by the contract's word; any other result only stands out.</summary>
    public static Ink Of(string code) =>
        Notations.Outcome.Read(code) is { } outcome ? Of(outcome)
        : Notations.Secrecy.Read(code) is { } secrecy ? Of(secrecy)
        : Notations.Route.Read(code) is { } route ? Of(route)
        : Ink.Heading;

    private static Ink Of(SecrecyState state) => state switch
    {
        SecrecyState.Stands => Ink.No,
        SecrecyState.Lifted or SecrecyState.DoesNotApply => Ink.Yes,
        _ => Ink.Open,
    };

    private static Ink Of(RouteState state) => state switch
    {
        RouteState.Open => Ink.Yes,
        RouteState.Closed => Ink.No,
        _ => Ink.Open,
    };
}

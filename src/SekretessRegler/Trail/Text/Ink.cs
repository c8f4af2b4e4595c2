namespace SekretessRegler.Trail;

/// <summary>How a text stands out on a terminal.</summary>
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
}

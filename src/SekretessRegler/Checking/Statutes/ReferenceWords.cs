namespace SekretessRegler.Checking.Statutes;

/// <summary>The words around a reference: whose secrecy it is, and which statute it belongs to.</summary>
internal static class ReferenceWords
{
    private const int WordsBefore = 4;

    private static readonly string[] Endings =
        ["lagen", "lagens", "balken", "balkens", "förordningen", "förordningens", "ordningen", "formen", "stadgan", "direktivet"];

    /// <summary>«Sekretessen enligt», «sekretessbelagd enligt», «sekretess som följer av» right before the place.</summary>
    public static bool SayLawOfSecrecy(ReferenceTokens tokens, int start) =>
        tokens[start - 1] is "enligt" or "av"
        && Enumerable.Range(1, WordsBefore).Any(back => tokens[start - back].ToLowerInvariant() is
            "sekretess" or "sekretessen" or "sekretessbelagd" or "sekretessbelagda" or "sekretessreglerad");

    /// <summary>«De som anges i» right before the place.</summary>
    public static bool SayNamedThere(ReferenceTokens tokens, int start) => tokens[start - 1] == "i" && tokens[start - 2] == "anges";

    /// <summary>The statute named right after the place, and its number where it stands; null when the place is in the own one.</summary>
    public static (string Name, string? Number)? OtherStatute(ReferenceTokens tokens, int after)
    {
        var at = tokens[after + 1] == "-" && tokens[after + 2] == "och" ? after + 3 : after;
        var name = tokens[at];
        var isOther = name.Length > 0 && Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            || name is "samma" or "nämnda" or "den" && tokens[at + 1] is "lag" or "lagen" or "balk";
        return isOther ? (name, NumberAfter(tokens, at + 1)) : null;
    }

    private static string? NumberAfter(ReferenceTokens tokens, int at) =>
        tokens[at] == "(" && tokens.IsNumber(at + 1) && tokens[at + 2] == ":" ? $"{tokens[at + 1]}:{tokens[at + 3]}" : null;
}

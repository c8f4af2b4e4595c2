using System.Globalization;

namespace SekretessRegler.Diagnostics;

/// <summary>A code with its text in both languages. The placeholders are the same in both.</summary>
internal sealed record Message(string Code, string Swedish, string English)
{
    public Diagnostic At(SourceSpan span, Words tail, params ReadOnlySpan<Words> words)
    {
        var (swedish, english) = (new object[words.Length], new object[words.Length]);
        for (var i = 0; i < words.Length; i++)
        {
            (swedish[i], english[i]) = (words[i].Swedish, words[i].English);
        }

        return new(
            Code, span,
            string.Format(CultureInfo.InvariantCulture, Swedish, swedish) + tail.Swedish,
            string.Format(CultureInfo.InvariantCulture, English, english) + tail.English);
    }
}

/// <summary>Some words in both languages.</summary>
internal readonly record struct Words(string Swedish, string English)
{
    public static Words None { get; } = new("", "");

    public static implicit operator Words(string same) => new(same, same);

    public static implicit operator Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Words operator +(Words a, Words b) => new(a.Swedish + b.Swedish, a.English + b.English);
}

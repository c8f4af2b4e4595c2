using System.Globalization;

namespace SekretessRegler.Trail;

/// <summary>A text that people read, in both languages beside each other. {0}, {1} … are filled in.</summary>
internal sealed record Phrase(string Swedish, string English)
{
    public string In(Language language, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, Pattern(language), values);

    /// <summary>The text with its places filled by words that keep how they stand out.</summary>
    public Line Filled(Language language, params ReadOnlySpan<Line> values) => Line.Fill(Pattern(language), values);

    public string Pattern(Language language) => language == Language.English ? English : Swedish;
}

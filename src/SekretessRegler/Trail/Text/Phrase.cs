using System.Globalization;

namespace SekretessRegler.Trail;

/// <summary>A text that people read, in both languages beside each other. {0}, {1} … are filled in.</summary>
internal sealed record Phrase(string Swedish, string English)
{
    public string In(Language language, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.English ? English : Swedish, values);
}

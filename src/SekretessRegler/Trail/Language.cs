using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>The language of a trail. The law, and so the default, is Swedish.</summary>
public enum Language
{
    /// <summary>Swedish (sv).</summary>
    Swedish,

    /// <summary>English (en).</summary>
    English,
}

/// <summary>The words of the language; Swedish where there are no English ones.</summary>
internal static class LanguageChoice
{
    public static string? Of(this Language language, string? swedish, string? english) =>
        language == Language.English && !string.IsNullOrEmpty(english) ? english : swedish;

    public static ImmutableArray<string> Of(this Language language, ImmutableArray<string> swedish, ImmutableArray<string> english) =>
        language == Language.English && english.Length == swedish.Length ? english : swedish;

    public static string? Days(this Language language, string? days) =>
        language == Language.English ? days?.Replace("från ", "from ", StringComparison.Ordinal) : days;
}

namespace SekretessRegler.Vocabulary;

/// <summary>The same words in both languages.</summary>
internal readonly record struct Bilingual(string Swedish, string English)
{
    /// <summary>Words that are the same in both: quoted law, citations, names.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public Bilingual With(Func<string, string> swedish, Func<string, string> english) => new(swedish(Swedish), english(English));

    /// <summary>a, b or c.</summary>
    public static Bilingual Either(IEnumerable<Bilingual> parts) => List([.. parts], "eller", "or");

    /// <summary>a, b and c.</summary>
    public static Bilingual Both(IEnumerable<Bilingual> parts) => List([.. parts], "och", "and");

    /// <summary>A row with the same separator throughout.</summary>
    public static Bilingual List(IReadOnlyCollection<Bilingual> parts, string separator) =>
        new(string.Join(separator, parts.Select(part => part.Swedish)), string.Join(separator, parts.Select(part => part.English)));

    private static Bilingual List(Bilingual[] parts, string swedish, string english) =>
        new(Listed(parts.Select(part => part.Swedish), swedish), Listed(parts.Select(part => part.English), english));

    /// <summary>Words in a row, the last two with a word between them.</summary>
    public static string Listed(IEnumerable<string> parts, string last)
    {
        var all = parts.Distinct(StringComparer.Ordinal).ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}

namespace SekretessRegler.Provisions;

/// <summary>Citations in a row, as short as they can be told: the statute once, a paragraph beside its section.</summary>
internal static class Citations
{
    /// <summary>OSL 10:2, 10:15 a, lag (2025:170) 6 §, OSL 26:9 a.</summary>
    public static string Short(IEnumerable<string> citations)
    {
        var before = "";
        var shown = new List<string>();
        foreach (var citation in citations.Distinct(StringComparer.Ordinal))
        {
            var statute = citation[..(citation.IndexOf(' ') + 1)];
            shown.Add(statute == before && statute.Length > 0 && citation.Contains(':') ? citation[statute.Length..] : citation);
            before = citation.Contains(") ", StringComparison.Ordinal) ? "" : statute;
        }

        return string.Join(", ", shown);
    }

    /// <summary>The place within what is cited already: «andra stycket 1», «punkt 2»; null when it is the same place or around it.</summary>
    public static string? Within(string? around, string citation) =>
        around is null ? citation
        : around == citation || around.StartsWith($"{citation} ", StringComparison.Ordinal) ? null
        : !citation.StartsWith($"{around} ", StringComparison.Ordinal) ? citation
        : citation[(around.Length + 1)..] is var rest && char.IsDigit(rest[0]) ? $"punkt {rest}" : rest;
}

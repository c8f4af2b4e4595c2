namespace SekretessRegler.Vocabulary;

/// <summary>The nearest known spelling of a word: a synonym, a beginning, or few slips of the pen.</summary>
internal static class Spelling
{
    /// <summary>The code of the nearest form; null when nothing is near. The first of equals wins.</summary>
    public static string? Nearest(string word, IEnumerable<(string Form, string Code)> known)
    {
        var all = known.ToList();
        return Same(word, all) ?? Few(word, all) ?? Beginning(word, all);
    }

    public static string? Nearest(string word, IEnumerable<string> known) => Nearest(word, known.Select(form => (form, form)));

    /// <summary>Insertions, deletions, changes and swaps of neighbours (Damerau–Levenshtein, optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Step(a, b, table, i, j);
            }
        }

        return table[a.Length, b.Length];
    }

    private static int Step(string a, string b, int[,] table, int i, int j)
    {
        var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }

    private static string? Same(string word, List<(string Form, string Code)> known) =>
        known.FirstOrDefault(one => string.Equals(one.Form, word, StringComparison.OrdinalIgnoreCase)).Code;

    private static string? Few(string word, List<(string Form, string Code)> known)
    {
        var most = Math.Max(1, word.Length / 3);
        var near = known.Where(one => Math.Abs(one.Form.Length - word.Length) <= most)
            .Select(one => (one.Code, Distance: Distance(Folded(word), Folded(one.Form))))
            .Where(one => one.Distance <= most && one.Distance < word.Length);
        return near.OrderBy(one => one.Distance).FirstOrDefault().Code;
    }

    private static string? Beginning(string word, List<(string Form, string Code)> known) =>
        word.Length < 4 ? null : known.FirstOrDefault(one =>
            one.Form.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Code;

    // Without å, ä, ö on the keyboard people write a and o; that is no slip at all.
    private static string Folded(string word) =>
        word.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace(' ', '-');
}

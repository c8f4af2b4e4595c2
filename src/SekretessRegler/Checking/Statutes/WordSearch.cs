using System.Text;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Finds words in statute text whatever its line breaks, spaces and dashes.</summary>
internal static class WordSearch
{
    /// <summary>One space between words, one kind of dash, no soft hyphens.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                normal.Append(normal.Length > 0 && normal[^1] != ' ' ? " " : "");
            }
            else if (letter != '\u00AD')
            {
                normal.Append(letter is '–' or '—' or '‑' or '‐' or '−' ? '-' : letter is '”' or '“' ? '"' : letter);
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>How many times the words stand in the text, each as whole words.</summary>
    public static int Count(string text, string words)
    {
        var (count, place) = (0, 0);
        while (words.Length > 0 && (place = text.IndexOf(words, place, StringComparison.Ordinal)) >= 0)
        {
            count += IsWhole(text, place, words.Length) ? 1 : 0;
            place += words.Length;
        }

        return count;
    }

    private static bool IsWhole(string text, int place, int length) =>
        (place == 0 || !char.IsLetterOrDigit(text[place - 1]) || !char.IsLetterOrDigit(text[place]))
        && (place + length == text.Length || !char.IsLetterOrDigit(text[place + length]) || !char.IsLetterOrDigit(text[place + length - 1]));
}

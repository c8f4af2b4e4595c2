using System.Text.RegularExpressions;

namespace SekretessRegler.Trail;

/// <summary>Breaks a text between words, never inside a citation or a day. A word wider than the line stands alone.</summary>
internal static partial class Wrapping
{
    public const string CitationPattern =
        @"(?:\b\p{Lu}\p{L}* )?(?<!/)\b\d+(?: [a-z])?:\d+(?: [a-z]\b)?(?:–\d+(?: [a-z]\b)?)?|(?:\b\p{L}+ \(\d{4}:\d+\) )?\b\d+(?: [a-z])? §§?|\bSFS \d+:\d+|\b\d{4}-\d\d-\d\d\b";

    private const char Glue = '\u00A0';

    public static IEnumerable<string> Lines(string text, int firstWidth, int width)
    {
        var rest = Citation().Replace(Visible.Text(text), match => match.Value.Replace(' ', Glue));
        var room = firstWidth;
        while (rest.Length > room && BreakBefore(rest, room) is var end and >= 0)
        {
            yield return Finished(rest[..end]);
            rest = rest[end..].TrimStart(' ');
            room = width;
        }

        yield return Finished(rest);
    }

    private static int BreakBefore(string text, int room)
    {
        var end = text.LastIndexOf(' ', room);
        return end > 0 && !string.IsNullOrWhiteSpace(text[..end]) ? end : text.IndexOf(' ', room);
    }

    private static string Finished(string line) => line.TrimEnd(' ').Replace(Glue, ' ');

    [GeneratedRegex(CitationPattern)]
    public static partial Regex Citation();
}

using System.Globalization;
using System.Text;

namespace SekretessRegler.Trail;

/// <summary>What a question says, printed as it is, but so that it never moves the cursor, starts a line or turns the words around it.</summary>
internal static class Visible
{
    private const int NotACharacter = 0xFFFE;

    public static string Text(string text) => text.EnumerateRunes().All(IsPlain) ? text : string.Concat(text.EnumerateRunes().Select(Shown));

    // An unpaired surrogate is read as the sign for what cannot be shown.
    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar && Shown(rune) == rune.ToString();

    private static string Shown(Rune rune) =>
        Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? " "
        : TurnsDirection(rune.Value) ? ""
        : rune.Value is NotACharacter or NotACharacter + 1 ? Rune.ReplacementChar.ToString()
        : rune.ToString();

    private static bool TurnsDirection(int sign) =>
        sign is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}

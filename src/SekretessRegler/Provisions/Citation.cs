using System.Globalization;
using System.Text.RegularExpressions;

namespace SekretessRegler.Provisions;

/// <summary>A place in a statute, down to paragraph (stycke) and item (punkt), for example OSL 25:2 andra stycket.</summary>
/// <remarks>Two spellings: <c>OSL 10:18 a</c> for statutes in chapters, <c>lag (2025:170) 6 §</c> for those without.</remarks>
internal sealed partial record Citation(string Statute, Chapter? Chapter, string Section, int? Paragraph = null, string? Item = null)
    : IComparable<Citation>
{
    private static readonly string[] Ordinals =
        ["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"];

    /// <summary>The whole section, whatever paragraph is cited.</summary>
    public Citation WholeSection => this with { Paragraph = null, Item = null };

    public static Citation? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var chapter = match.Groups["chapter"];
        var ordinal = match.Groups["ordinal"];
        int? paragraph = ordinal.Success ? Array.IndexOf(Ordinals, ordinal.Value) + 1 : null;
        return paragraph == 0 ? null : new Citation(
            match.Groups["statute"].Value,
            chapter.Success ? Provisions.Chapter.Parse(chapter.Value) : null,
            match.Groups["section"].Success ? match.Groups["section"].Value : match.Groups["plain"].Value,
            paragraph,
            match.Groups["item"].Success ? match.Groups["item"].Value : null);
    }

    /// <summary>True when the other place lies within this one: a section holds its paragraphs and items.</summary>
    public bool Covers(Citation other) =>
        Statute == other.Statute && Chapter == other.Chapter && Section == other.Section
        && (Paragraph is null || Paragraph == other.Paragraph)
        && (Item is null || Item == other.Item);

    /// <summary>True when one of the two places lies within the other.</summary>
    public bool Overlaps(Citation other) => Covers(other) || other.Covers(this);

    public int CompareTo(Citation? other) => other is null ? 1 : Orders(other).FirstOrDefault(order => order != 0);

    public static int SectionNumber(string section) =>
        int.Parse(section.Split(' ')[0], CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var place = Chapter is { } chapter ? $"{Statute} {chapter}:{Section}" : $"{Statute} {Section} §";
        place = Paragraph is { } paragraph ? $"{place} {Ordinals[paragraph - 1]} stycket" : place;
        return Item is { } item ? $"{place} {item}" : place;
    }

    private IEnumerable<int> Orders(Citation other)
    {
        yield return string.CompareOrdinal(Statute, other.Statute);
        yield return Nullable.Compare<Chapter>(Chapter, other.Chapter);
        yield return ByNumber(Section, other.Section);
        yield return Nullable.Compare(Paragraph, other.Paragraph);
        yield return ByNumber(Item ?? "", other.Item ?? "");
    }

    // 9, 10, 10 a, 10 b: as the statute counts, whatever the machine's culture.
    private static int ByNumber(string a, string b)
    {
        var numbers = NumberOf(a).CompareTo(NumberOf(b));
        return numbers != 0 ? numbers : string.CompareOrdinal(a, b);
    }

    private static int NumberOf(string text) => text.Length == 0 ? 0 : SectionNumber(text);

    [GeneratedRegex(@"^(?<statute>\S.*?) (?:(?<chapter>\d{1,5}(?: [a-z])?):(?<section>\d{1,5}(?: [a-z])?)|(?<plain>\d{1,5}(?: [a-z])?) §)(?: (?<ordinal>\p{L}+) stycket)?(?: (?<item>\d{1,5}(?: [a-z])?))?$")]
    private static partial Regex Pattern();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SekretessRegler.Provisions;

/// <summary>Which provisions a rule speaks of: named ones, ranges of sections, whole chapters, or all.</summary>
internal sealed record Reach(ImmutableArray<ReachPart> Parts)
{
    public static Reach Nothing { get; } = new([]);

    public bool IsEmpty => Parts.IsEmpty;

    public bool Contains(Citation place) => Parts.Any(part => part.Contains(place));

    public override string ToString() => string.Join(", ", Parts);
}

/// <summary>One selector of a reach, as the rule file writes it.</summary>
internal abstract record ReachPart
{
    public abstract bool Contains(Citation place);

    public static ReachPart? TryParse(string text) =>
        text == "alla" ? new AllProvisions()
        : ChapterSpan.TryParse(text) ?? SectionSpan.TryParse(text) ?? (ReachPart?)NamedProvision.TryParse(text);
}

internal sealed record AllProvisions : ReachPart
{
    public override bool Contains(Citation place) => true;

    public override string ToString() => "alla";
}

internal sealed record NamedProvision(Citation Citation) : ReachPart
{
    public static new NamedProvision? TryParse(string text) =>
        Citation.TryParse(text) is { } citation ? new(citation) : null;

    // A rule cited as a whole section stands for all its paragraphs, so naming one of them reaches it.
    public override bool Contains(Citation place) => Citation.Overlaps(place);

    public override string ToString() => Citation.ToString();
}

/// <summary>Sections first to last of one chapter, both included, lettered sections too.</summary>
internal sealed partial record SectionSpan(string Statute, Chapter? Chapter, int First, int Last) : ReachPart
{
    public static new SectionSpan? TryParse(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new(match.Groups["statute"].Value,
                match.Groups["chapter"].Success ? Provisions.Chapter.Parse(match.Groups["chapter"].Value) : null, Number(match, "first"), Number(match, "last"))
            : null;
    }

    public override bool Contains(Citation place) =>
        place.Statute == Statute && place.Chapter == Chapter
        && Citation.SectionNumber(place.Section) is var number && number >= First && number <= Last;

    public override string ToString() =>
        Chapter is { } chapter ? $"{Statute} {chapter}:{First}–{Last}" : $"{Statute} {First}–{Last} §§";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<statute>\S.*?) (?:(?<chapter>\d{1,5}(?: [a-z])?):)?(?<first>\d{1,5})[–-](?<last>\d{1,5})(?: §§)?$")]
    private static partial Regex Pattern();
}

/// <summary>Chapters first to last of one statute, both included.</summary>
internal sealed partial record ChapterSpan(string Statute, int First, int Last) : ReachPart
{
    public static new ChapterSpan? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
        return new(match.Groups["statute"].Value, first, last);
    }

    public override bool Contains(Citation place) => place.Statute == Statute && place.Chapter is { } chapter && chapter.CompareTo(First) >= 0 && chapter.CompareTo(Last) <= 0;

    public override string ToString() => First == Last ? $"{Statute} {First} kap." : $"{Statute} {First}–{Last} kap.";

    [GeneratedRegex(@"^(?<statute>\S.*?) (?<first>\d{1,5})(?:[–-](?<last>\d{1,5}))? kap\.$")]
    private static partial Regex Pattern();
}

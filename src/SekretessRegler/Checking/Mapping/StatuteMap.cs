using System.Collections.Immutable;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Mapping;

/// <summary>The map of a statute: each of its sections, and how far the pack says it.</summary>
internal sealed record StatuteMap(Statute Statute, ImmutableArray<MappedSection> Sections)
{
    public IEnumerable<IGrouping<Chapter?, MappedSection>> Chapters => Sections.GroupBy(section => section.Citation.Chapter);

    /// <summary>The map of the statute that the pack maps; null when it maps none, or its text is not there.</summary>
    public static StatuteMap? Of(RulePack pack, StatuteLibrary statutes)
    {
        if (pack.Vocabulary.Maps is not [var map, ..] || pack.Vocabulary.Statutes.FirstOrDefault(one => one.Abbreviation == map.Statute) is not { } statute)
        {
            return null;
        }

        var sections = pack.Sections.ToDictionary(section => section.Citation);
        return statutes.Text(statute.Number) is { } text
            ? new(statute, [.. text.Sections.Select(section => Section(section, map, sections, pack.CurrentTo))])
            : null;
    }

    private static MappedSection Section(StatuteSection text, MappedStatute map, Dictionary<Citation, Section> sections, DateOnly day)
    {
        var place = new Citation(map.Statute, text.Chapter, text.Number);
        var unruled = map.WithoutRule.FirstOrDefault(one => one.Places.Contains(place));
        return sections.TryGetValue(place, out var section)
            ? new(place, section.Heading, State(section, day), null, section.Wordings.Count(wording => wording.Encoding == Encoding.None))
            : new(place, text.Heading, unruled is null ? MapState.NotYet : MapState.NoRule, unruled?.Reason, 0);
    }

    // What counts is the wording in force on the pack's day; older ones are gaps of their own.
    private static MapState State(Section section, DateOnly day) => section.WordingOn(day)?.Encoding switch
    {
        Encoding.Whole => MapState.Encoded,
        Encoding.Partly => MapState.Partly,
        _ => MapState.NotYet,
    };
}

/// <summary>One section of the map.</summary>
/// <param name="Reason">Why it has no rule; null for the other states.</param>
/// <param name="Gaps">How many of its wordings are not encoded.</param>
internal sealed record MappedSection(Citation Citation, string? Heading, MapState State, string? Reason, int Gaps);

/// <summary>How far the pack says a section, in its wording on the pack's day.</summary>
internal enum MapState
{
    NotYet,
    Encoded,
    Partly,

    /// <summary>The section holds no rule that an examination applies; the map says why.</summary>
    NoRule,
}

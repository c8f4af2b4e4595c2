using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Statutes;

/// <summary>A section of a statute as the statute text shows it, in one wording.</summary>
/// <param name="Chapter">Null in a statute without chapters.</param>
/// <param name="Number">For example «18 a».</param>
/// <param name="Act">The act the wording comes from, for example 2025:179. Null: the statute itself, or not known.</param>
/// <param name="IsWhole">False when part of the text is missing.</param>
/// <param name="HasParagraphs">False when the breaks between paragraphs were rebuilt and may be wrong.</param>
internal sealed record StatuteSection(Chapter? Chapter, string Number, string? Heading, string Text, string? Act, bool IsWhole, bool HasParagraphs)
{
    /// <summary>The section is repealed: it stands in the text as a number only.</summary>
    public bool IsRepealed { get; init; }

    /// <summary>A wording decided but not yet in force when the text was fetched.</summary>
    public ComingWording? Coming { get; init; }

    /// <summary>The key under which the history has the section, for example «10:18 a».</summary>
    public string Key => Chapter is { } chapter ? $"{chapter}:{Number}" : Number;
}

/// <summary>A coming wording of a section.</summary>
internal sealed record ComingWording(DateOnly FirstDay, string? Act, string Text);

/// <summary>A statute's sections in statute order, and its number.</summary>
internal sealed record StatuteText(string Number, string CurrentTo, IReadOnlyList<StatuteSection> Sections)
{
    /// <summary>The text shows some chapters only, and not this one: what it says cannot be compared.</summary>
    public bool LeavesOut(Chapter? chapter)
    {
        var shown = Sections.Select(section => section.Chapter).OfType<Chapter>().Distinct().ToHashSet();
        var isWhole = Enumerable.Range(1, shown.Select(one => one.Number).DefaultIfEmpty().Max()).All(number => shown.Contains(number));
        return chapter is { } asked && !shown.Contains(asked) && !isWhole;
    }

    public StatuteSection? Find(Chapter? chapter, string number) => Sections.FirstOrDefault(one => one.Chapter == chapter && one.Number == number);
}

/// <summary>One entry of a section's history: an act, and the day it entered into force where that is known.</summary>
internal sealed record HistoryEntry(string Act, DateOnly? FirstDay, string Kind);

using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Statute text to check against: current texts, older wordings, and histories, each by the statute's number.</summary>
internal sealed class StatuteLibrary
{
    private readonly Dictionary<string, StatuteText> _current = new(StringComparer.Ordinal);
    private readonly List<(string Number, StatuteSection Section)> _older = [];
    private readonly Dictionary<string, Dictionary<string, ImmutableArray<HistoryEntry>>> _histories = new(StringComparer.Ordinal);

    public bool IsEmpty => _current.Count == 0;

    public StatuteText? Text(string number) => _current.GetValueOrDefault(number);

    public void Add(StatuteText text) => _current[text.Number] = text;

    public void AddOlder(string number, IEnumerable<StatuteSection> sections) => _older.AddRange(sections.Select(section => (number, section)));

    public void AddHistory(string number, Dictionary<string, ImmutableArray<HistoryEntry>> sections) => _histories[number] = sections;

    /// <summary>The section's history; null when there is none for the statute. Empty when the section is not in it.</summary>
    public ImmutableArray<HistoryEntry>? History(string number, StatuteSection section) =>
        _histories.TryGetValue(number, out var sections) ? sections.GetValueOrDefault(section.Key, []) : null;

    /// <summary>The last day that the history of the statute knows of any change.</summary>
    public DateOnly HistoryTo(string number) => _histories[number].Values.SelectMany(entries => entries).Max(entry => entry.FirstDay) ?? default;

    /// <summary>The text of one wording, by the act it comes from; null when the text is not here.</summary>
    public StatuteSection? Wording(Statute statute, Citation place, string act)
    {
        var current = Text(statute.Number)?.Find(place.Chapter, place.Section);
        return current is not null && (current.Act ?? statute.Number) == act ? current
            : current?.Coming is { } coming && coming.Act == act ? current with { Text = coming.Text, Act = act, Coming = null }
            : Older(statute.Number, place).FirstOrDefault(section => section.Act == act);
    }

    /// <summary>Every text of the section, in any wording.</summary>
    public IEnumerable<StatuteSection> Texts(string number, Citation place) =>
        Text(number)?.Find(place.Chapter, place.Section) is { } current ? Older(number, place).Prepend(current) : Older(number, place);

    private IEnumerable<StatuteSection> Older(string number, Citation place) =>
        _older.Where(one => one.Number == number && one.Section.Chapter == place.Chapter && one.Section.Number == place.Section)
            .Select(one => one.Section).OrderByDescending(section => section.IsWhole);
}

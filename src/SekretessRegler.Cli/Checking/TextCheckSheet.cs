using System.Collections.Immutable;
using SekretessRegler.Checking;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Findings on standard error, a line each; notes, totals and the map on standard output.</summary>
internal sealed class TextCheckSheet(Desk desk, bool withMap) : CheckSheet
{
    // The first of each kind show what it is about; JSON has them all.
    private const int NotesShown = 3;
    private const int Column = 6;

    public override void Write(CheckReport report)
    {
        desk.Faults.Write(report.Findings);
        Notes(report.Notes);
        if (withMap && report.Map is { } map)
        {
            Map(map);
        }

        Totals(report);
    }

    private void Notes(ImmutableArray<Diagnostic> notes)
    {
        foreach (var same in notes.GroupBy(note => note.Code, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            foreach (var note in same.Take(NotesShown))
            {
                Say($"{FaultSheet.Place(note.Span)}: {desk.Say(CliPhrases.Note)} {note.Code}: {(desk.Language == Language.English ? note.English : note.Text)}");
            }

            if (same.Count() > NotesShown)
            {
                Say(desk.Say(CliPhrases.MoreNotes, same.Count() - NotesShown, same.Key));
            }
        }
    }

    private void Map(StatuteMap map)
    {
        var page = new Page(desk.Terminal.Colour);
        page.Heading(desk.Say(CliPhrases.MapHeading, map.Statute.Abbreviation));
        page.Line(2, Row("", MapWords.All.Select(state => desk.Say(MapWords.Of(state)))));
        foreach (var chapter in map.Chapters)
        {
            page.Line(2, Row(chapter.Key is { } number ? desk.Say(CliPhrases.Chapter, number) : map.Statute.Abbreviation, Counts(chapter)));
        }

        desk.Terminal.Output.Write(page.ToString().TrimStart('\n') + "\n");
    }

    private static string Row(string head, IEnumerable<string> cells) =>
        head.PadRight(Column + 4) + string.Concat(cells.Select(cell => cell.PadLeft(Column + 6)));

    private static IEnumerable<string> Counts(IEnumerable<MappedSection> sections) =>
        MapWords.All.Select(state => sections.Count(section => section.State == state) is var count and > 0 ? $"{count}" : "–");

    private void Totals(CheckReport report)
    {
        if (report.Map is { } map)
        {
            Say(desk.Say(
                CliPhrases.MapTotals, map.Statute.Abbreviation, map.Sections.Length,
                string.Join(", ", MapWords.All.Select(state => $"{map.Sections.Count(section => section.State == state)} {desk.Say(MapWords.Of(state))}"))));
        }

        if (report.Pack is { } pack)
        {
            Say(desk.Say(CliPhrases.Checked, pack.Sections.Length, pack.Sections.Sum(section => section.Wordings.Length)));
        }

        Say(report.Findings.IsEmpty ? desk.Say(CliPhrases.NoFindings, report.Notes.Length)
            : desk.Say(CliPhrases.Findings, report.Findings.Length, report.Notes.Length, report.Findings[0].Code));
    }

    private void Say(string line) => desk.Terminal.Output.WriteLine(line);
}

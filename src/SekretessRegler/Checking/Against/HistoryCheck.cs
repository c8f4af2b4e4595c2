using System.Collections.Immutable;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Against;

/// <summary>First day and act of each wording agree with the section's history; changes after the pack's day are told.</summary>
internal sealed class HistoryCheck(CheckedPack pack, StatuteLibrary statutes)
{
    public void Check(SectionFile file)
    {
        var section = file.Section;
        var number = pack.StatuteOf(section.Citation).Number;
        if (statutes.Text(number)?.Find(section.Citation.Chapter, section.Citation.Section) is not { } text)
        {
            return;
        }

        if (statutes.History(number, text) is { IsEmpty: false } history)
        {
            Check(section, history, text, statutes.HistoryTo(number));
        }
        else
        {
            CheckNewest(section, text, number);
        }

        SayComing(section, text);
    }

    private void Check(Section section, ImmutableArray<HistoryEntry> history, StatuteSection text, DateOnly historyTo)
    {
        foreach (var wording in section.Wordings)
        {
            CheckDay(section, wording, history, text, historyTo);
        }

        foreach (var entry in history.Where(entry => entry.FirstDay is not null && section.Wordings.All(wording => wording.Days.FirstDay != entry.FirstDay)))
        {
            SayNoWording(section, entry.FirstDay!.Value, entry.Act, isRepeal: entry.Kind == "upphävd");
        }
    }

    private void CheckDay(Section section, Wording wording, ImmutableArray<HistoryEntry> history, StatuteSection text, DateOnly historyTo)
    {
        var (day, act) = (wording.Days.FirstDay, WordingTexts.ActNumber(wording.Act));
        var sameDay = history.Where(entry => entry.FirstDay == day).ToList();
        if (sameDay.Count > 0)
        {
            if (act is not null && sameDay.All(entry => entry.Act != act))
            {
                Say(Messages.OtherAct, wording, DaysReader.Iso(day), string.Join(", ", sameDay.Select(entry => $"SFS {entry.Act}")), wording.Act ?? "");
            }
        }
        else if (wording.Source is not null || text.Act == act && day > historyTo || history.Any(entry => entry.FirstDay is null && entry.Act == act))
        {
            pack.Notes.Add(Messages.NotInRegister, wording.Span, DaysReader.Iso(day));
        }
        else
        {
            Say(Messages.DayNotInHistory, wording, section.Citation.ToString(), DaysReader.Iso(day), Days(history));
        }
    }

    // Without a history the text itself still names the act of the wording that is in force, unless that was read elsewhere.
    private void CheckNewest(Section section, StatuteSection text, string number)
    {
        var newest = section.WordingOn(pack.Pack.CurrentTo);
        if (newest is { Source: null, Act: { } act } && text.IsWhole && WordingTexts.ActNumber(act) != (text.Act ?? number))
        {
            Say(Messages.OtherAct, newest, DaysReader.Iso(newest.Days.FirstDay), $"SFS {text.Act ?? number}", act);
        }
    }

    private void SayComing(Section section, StatuteSection text)
    {
        if (text.Coming is { } coming && section.Wordings.All(wording => wording.Days.FirstDay != coming.FirstDay))
        {
            SayNoWording(section, coming.FirstDay, coming.Act, isRepeal: false);
        }
    }

    private void SayNoWording(Section section, DateOnly day, string? act, bool isRepeal)
    {
        Words source = act is null ? new Words("okänd författning", "unknown act") : $"SFS {act}";
        if (day > pack.Pack.CurrentTo)
        {
            pack.Notes.Add(Messages.ChangedAfter, section.Span, section.Citation.ToString(), DaysReader.Iso(day), source, DaysReader.Iso(pack.Pack.CurrentTo));
        }
        else if (!isRepeal || section.WordingOn(day) is not null)
        {
            pack.Findings.Add(Messages.WordingMissing, section.Span, section.Citation.ToString(), DaysReader.Iso(day), source);
        }
    }

    private void Say(Message message, Wording wording, params ReadOnlySpan<Words> words) => pack.Findings.Add(message, wording.Span, words);

    private static string Days(ImmutableArray<HistoryEntry> history) =>
        string.Join(", ", history.Select(entry => entry.FirstDay is { } day ? DaysReader.Iso(day) : $"SFS {entry.Act}"));
}

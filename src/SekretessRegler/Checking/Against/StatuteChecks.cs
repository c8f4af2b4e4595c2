using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Against;

/// <summary>What can be seen of a pack only beside statute text.</summary>
internal static class StatuteChecks
{
    public static void Check(CheckedPack pack, StatuteLibrary statutes)
    {
        new CitationCheck(pack, statutes).Check();
        foreach (var wording in pack.Wordings)
        {
            pack.Findings.Provision = pack.Notes.Provision = wording.Name;
            new WordsCheck(pack, statutes).Check(wording);
            new ReachCheck(pack, statutes).Check(wording);
        }

        pack.Findings.Provision = pack.Notes.Provision = null;
        foreach (var section in pack.Sections)
        {
            new HistoryCheck(pack, statutes).Check(section);
        }
    }
}

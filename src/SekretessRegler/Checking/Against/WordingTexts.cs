using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Against;

/// <summary>Finds the statute and the text of a wording.</summary>
internal static class WordingTexts
{
    public static Statute StatuteOf(this CheckedPack pack, Citation citation) =>
        pack.Pack.Vocabulary.Statutes.First(statute => statute.Abbreviation == citation.Statute);

    /// <summary>The text of exactly this wording; null when it is not in the library.</summary>
    public static StatuteSection? TextOf(this StatuteLibrary statutes, CheckedPack pack, WordingSource wording) =>
        ActNumber(wording.Wording.Act) is { } act ? statutes.Wording(pack.StatuteOf(wording.Section.Citation), wording.Section.Citation, act) : null;

    /// <summary>«SFS 2025:179» as 2025:179.</summary>
    public static string? ActNumber(string? act) => act?.Replace("SFS ", "", StringComparison.Ordinal);
}

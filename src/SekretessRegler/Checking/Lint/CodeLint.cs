using System.Globalization;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Lint;

/// <summary>Letters that look like others: a code with a Cyrillic «а» is another code, and nobody sees why.</summary>
internal static class CodeLint
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyzåäöéü0123456789-";

    // The letters of other scripts and the hyphens that a reader takes for a Latin one.
    private const string Odd = "асԁеһіјӏорԛѕυνԝхуαοικτ‐‑‒–—―−";
    private const string LooksLike = "acdehijlopqsuvwxyaoikt-------";

    public static void Check(CheckedPack pack)
    {
        foreach (var entry in pack.Vocabulary.SelectMany(file => Families(file.Root)).SelectMany(Codes))
        {
            var odd = entry.Key.FirstOrDefault(letter => !Latin.Contains(letter));
            if (odd != default)
            {
                pack.Findings.Add(Messages.OddLetter, entry.KeySpan, entry.Key, Shown(odd), Likeness(odd));
            }
        }
    }

    private static IEnumerable<SourceEntry> Families(SourceNode root) =>
        ((root as MappingNode)?.Entries ?? []).Where(family => VocabularyFamilies.HasCodes(family.Key));

    private static IEnumerable<SourceEntry> Codes(SourceEntry family) => (family.Value as MappingNode)?.Entries ?? [];

    private static string Shown(char letter) => $"U+{((int)letter).ToString("X4", CultureInfo.InvariantCulture)}";

    private static Words Likeness(char letter)
    {
        var place = Odd.IndexOf(letter);
        return place >= 0 ? new($"liknar «{LooksLike[place]}»", $"looks like «{LooksLike[place]}»") : new("hör inte till en kod", "does not belong in a code");
    }
}

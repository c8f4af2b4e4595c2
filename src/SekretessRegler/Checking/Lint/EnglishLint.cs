using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Lint;

/// <summary>A pack that has English has it for every text, and for no other.</summary>
internal static class EnglishLint
{
    public static void Check(CheckedPack pack)
    {
        var english = pack.Pack.Vocabulary.English;
        var texts = PackTexts.Of(pack.Pack).ToList();
        foreach (var (text, span) in texts.Where(one => !english.All.IsEmpty && !english.Has(one.Text)))
        {
            pack.Findings.Add(Messages.NoEnglish, span, text);
        }

        var known = texts.Select(one => one.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var stranger in english.All.Where(one => !known.Contains(one.Swedish)).OrderBy(one => one.Swedish, StringComparer.Ordinal))
        {
            pack.Findings.AddNear(Messages.NoSuchText, stranger.Span, Spelling.Nearest(stranger.Swedish, known), stranger.Swedish);
        }
    }
}

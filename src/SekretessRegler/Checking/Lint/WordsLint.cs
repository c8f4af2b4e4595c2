using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Lint;

/// <summary>«ord» is a pointer into the statute, not a copy of it.</summary>
internal static class WordsLint
{
    private const int Most = 12;

    public static void Check(CheckedPack pack)
    {
        foreach (var words in pack.Sections.SelectMany(section => AnchoredWords.In(section.Root)))
        {
            var count = words.Node.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            if (count > Most)
            {
                pack.Findings.Add(Messages.WordsTooLong, words.Node.Span, count, Most);
            }
        }
    }
}

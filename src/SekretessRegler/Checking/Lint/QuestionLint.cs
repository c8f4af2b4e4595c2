using System.Text.RegularExpressions;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Examination;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Lint;

/// <summary>A question is put to a person, so it must read as one.</summary>
internal static partial class QuestionLint
{
    public static void Check(CheckedPack pack)
    {
        foreach (var question in pack.Vocabulary.SelectMany(file => SourceWalk.Entries(file.Root)).Where(entry => entry.Key == "fråga"))
        {
            if (question.Value is ScalarNode text)
            {
                Check(text, pack.Findings);
            }
        }
    }

    private static void Check(ScalarNode text, DiagnosticBag findings)
    {
        // «Finns det en sådan lag? Ange den.» is a question too.
        if (!text.Text.Contains('?'))
        {
            findings.Add(Messages.NotAQuestion, text.Span);
        }

        foreach (var stranger in InBraces().Matches(text.Text).Select(match => match.Value).Except(Placeholders.All))
        {
            findings.Add(Messages.NotFilledIn, text.Span, stranger, string.Join(", ", Placeholders.All));
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex InBraces();
}

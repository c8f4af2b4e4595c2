using System.Text.RegularExpressions;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Lint;

/// <summary>What a wording says about itself: the act it comes from, and who has reviewed it.</summary>
internal static partial class WordingLint
{
    public static void Check(CheckedPack pack)
    {
        foreach (var wording in pack.Wordings)
        {
            pack.Findings.Provision = wording.Name;
            if (wording.Wording.Act is null)
            {
                pack.Findings.Add(Messages.NoAct, wording.Wording.Span);
            }

            CheckReviews(wording.Node, pack.Findings);
        }

        pack.Findings.Provision = null;
    }

    private static void CheckReviews(MappingNode wording, DiagnosticBag findings)
    {
        if (wording.Find("granskad") is not { } reviewed)
        {
            return;
        }

        foreach (var review in SourceWalk.Texts(reviewed.Value).Where(text => !IsReview(text.Text)))
        {
            findings.Add(Messages.NotAReview, review.Span, review.Text);
        }
    }

    private static bool IsReview(string text) => Review().Match(text) is { Success: true } match && Scalars.TryDay(match.Groups["day"].Value, out _);

    // At least two names, so that neither a title nor a team passes for a person.
    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*)+, (?<day>\d{4}-\d{2}-\d{2})$")]
    private static partial Regex Review();
}

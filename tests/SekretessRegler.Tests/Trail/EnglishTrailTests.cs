using System.Text.RegularExpressions;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Tests.Samples;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Trail;

/// <summary>In English only codes, citations, quoted words of the statute and what the question itself says are Swedish.</summary>
public sealed partial class EnglishTrailTests
{
    private static readonly HashSet<string> Codes =
    [
        .. new VocabularyIndex(RulePack.Embedded).Entries.SelectMany(entry => entry.Values.Prepend(entry.Code)),
        .. RulePack.Embedded.Vocabulary.Statutes.Select(statute => statute.Abbreviation), .. MethodWords.All.Keys, .. SekretessRegler.Provisions.LikelihoodWords.All,
    ];

    public static TheoryData<string> Samples => [.. SampleRow.Answered];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_answer_in_English_has_no_Swedish_of_ours(string name)
    {
        var question = SampleFile.Text(name);
        var answer = Sayings().Replace(SampleFile.Examine(question).ToText(Language.English).Replace("\n", " ", StringComparison.Ordinal), " ");
        var swedish = Words().Matches(answer).Select(word => word.Value)
            .Where(word => !Codes.Contains(word) && !question.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(swedish.Distinct());
    }

    // Quoted statute, codes, and paragraphs in citations.
    [GeneratedRegex("”[^”]*”|«[^»]*»|\\p{Ll}+\\s+stycket")]
    private static partial Regex Sayings();

    [GeneratedRegex("[\\p{L}-]*[åäöÅÄÖ][\\p{L}-]*")]
    private static partial Regex Words();
}

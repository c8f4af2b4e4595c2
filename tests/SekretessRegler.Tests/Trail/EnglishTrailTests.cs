using System.Text.Json.Nodes;
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

    private static readonly string[] Told = ["text", "värde", "källa", "lydelse", "hinder", "efterUtlämnande"];

    public static TheoryData<string> Samples => [.. SampleRow.Answered];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_answer_in_English_has_no_Swedish_of_ours(string name)
    {
        var question = SampleFile.Text(name);
        var decision = SampleFile.Examine(question);
        Assert.Empty(Swedish(decision.ToText(Language.English).Replace("\n", " ", StringComparison.Ordinal), question));
        Assert.Empty(Swedish(string.Join(' ', Sentences(JsonNode.Parse(decision.ToJson(Language.English)))), question));
    }

    private static IEnumerable<string> Swedish(string answer, string question) =>
        Words().Matches(Sayings().Replace(answer, " ")).Select(word => word.Value)
            .Where(word => !Codes.Contains(word) && !question.Contains(word, StringComparison.OrdinalIgnoreCase)).Distinct();

    // Keys and codes are the same in both languages, and the question is told as it was put.
    private static IEnumerable<string> Sentences(JsonNode? node) => node switch
    {
        JsonObject part => part.Where(entry => entry.Key != "fråga").SelectMany(entry =>
            Told.Contains(entry.Key) ? Texts(entry.Value) : Sentences(entry.Value)),
        JsonArray list => list.SelectMany(Sentences),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node is JsonArray list ? list.Select(one => $"{one}") : [$"{node}"];

    // Quoted statute, codes, and paragraphs in citations.
    [GeneratedRegex("”[^”]*”|«[^»]*»|\\p{Ll}+\\s+stycket")]
    private static partial Regex Sayings();

    [GeneratedRegex("[\\p{L}-]*[åäöÅÄÖ][\\p{L}-]*")]
    private static partial Regex Words();
}

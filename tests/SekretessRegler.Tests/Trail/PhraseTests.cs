using System.Reflection;
using System.Text.RegularExpressions;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class PhraseTests
{
    public static TheoryData<string> Names => [.. Table.Keys];

    private static Dictionary<string, Phrase> Table { get; } = typeof(Phrases)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => (property.Name, (Phrase)property.GetValue(null)!))
        .Concat(ClosedWords.All.Select(pair => (pair.Key, pair.Value)))
        .Concat(SekretessRegler.Vocabulary.MethodWords.All.Select(pair => (pair.Key, new Phrase(pair.Value.Swedish, pair.Value.English))))
        .ToDictionary();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_is_there_in_both_languages_with_the_same_placeholders(string name)
    {
        var phrase = Table[name];
        Assert.NotEmpty(phrase.Swedish);
        Assert.NotEmpty(phrase.English);
        Assert.Equal(Placeholders(phrase.Swedish), Placeholders(phrase.English));
    }

    [Fact]
    public void Every_outcome_and_state_has_a_word_that_reads_back()
    {
        ReadsBack(Notations.Outcome);
        ReadsBack(Notations.Reason);
        ReadsBack(Notations.Secrecy);
        ReadsBack(Notations.Route);
    }

    private static void ReadsBack<T>(Notation<T> notation)
        where T : struct, Enum
    {
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(value, notation.Read(notation[value])));
        Assert.Null(notation.Read("okänt-ord"));
    }

    private static string[] Placeholders(string text) =>
        [.. Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
}

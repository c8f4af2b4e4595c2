using System.Reflection;
using System.Text.RegularExpressions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli.Tests;

public class CliPhraseTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_placeholders() =>
        Assert.All(Texts(), text => Assert.Equal(Placeholders(text.Swedish), Placeholders(text.English)));

    [Fact]
    public void No_code_is_used_twice()
    {
        var codes = Values<Message>(typeof(CliMessages)).Concat(Messages.All).Select(message => message.Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<(string Swedish, string English)> Texts() =>
        Values<Phrase>(typeof(CliPhrases)).Select(phrase => (phrase.Swedish, phrase.English))
            .Concat(Values<Message>(typeof(CliMessages)).Select(message => (message.Swedish, message.English)));

    private static IEnumerable<T> Values<T>(Type table) =>
        table.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<T>();

    private static string[] Placeholders(string text)
    {
        Assert.NotEmpty(text);
        return [.. Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>Options that take a value. Values are checked here, so that every message is ours.</summary>
internal static class Options
{
    public static Option<string[]> Valued(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.ZeroOrMore };

    public static Option<string[]> Format(Desk desk) => Valued("--format", desk.Say(CliPhrases.Format));

    public static Option<string[]> Language(Desk desk)
    {
        var language = Valued("--sprak", desk.Say(CliPhrases.Language), "--språk");
        language.Recursive = true;
        return language;
    }

    public static Option<string[]> Pack(Desk desk) => Valued("--regler", desk.Say(CliPhrases.Pack));

    /// <summary>The values given, at most so many.</summary>
    public static ImmutableArray<string> Several(this ParseResult parsed, Option<string[]> option, int most)
    {
        if (parsed.GetResult(option) is not { Implicit: false } given)
        {
            return [];
        }

        var values = given.Tokens.Select(token => token.Value).ToImmutableArray();
        return values.Length < given.IdentifierTokenCount || values.Contains("") ? throw new UsageException(CliMessages.NoValue.Plain(option.Name))
            : values.Length > most ? throw new UsageException(CliMessages.TooOften.Plain(option.Name, most))
            : values;
    }

    public static string? One(this ParseResult parsed, Option<string[]> option) => parsed.Several(option, 1).FirstOrDefault();

    /// <summary>One of the words; the first when none is given.</summary>
    public static string Choice(this ParseResult parsed, Option<string[]> option, params string[] words)
    {
        var value = parsed.One(option) ?? words[0];
        return words.Contains(value) ? value
            : throw new UsageException(CliMessages.UnknownValue.Near(Spelling.Nearest(value, words), value, option.Name, string.Join(", ", words)));
    }

    /// <summary>True for JSON, false for text.</summary>
    public static bool IsJson(this ParseResult parsed, Option<string[]> format) => parsed.Choice(format, "text", "json") == "json";
}

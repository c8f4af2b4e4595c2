using System.CommandLine;
using System.CommandLine.Parsing;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>Words that are no command and no option, with the nearest one that is.</summary>
internal static class UsageCheck
{
    public static void Words(ParseResult parsed, Command root)
    {
        var command = parsed.CommandResult.Command;
        foreach (var word in Strangers(parsed))
        {
            throw new UsageException(IsOption(word)
                ? CliMessages.UnknownOption.Near(Spelling.Nearest(Name(word), Known(root, command)), Name(word))
                : CliMessages.UnknownCommand.Near(Spelling.Nearest(word, command.Subcommands.SelectMany(Names)), word));
        }

        if (command == root && parsed.Tokens.Count == 0)
        {
            throw new UsageException(CliMessages.NoCommand.Plain());
        }

        if (parsed.Errors.Count > 0)
        {
            throw new UsageException(CliMessages.OtherMistake.Plain());
        }
    }

    // An option that does not exist is taken for a file by the parser.
    private static IEnumerable<string> Strangers(ParseResult parsed)
    {
        var afterDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToList();
        var taken = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(result => result.Tokens).Select(token => token.Value)
            .Where(word => IsOption(word) && !afterDashes.Contains(word));
        return taken.Concat(parsed.UnmatchedTokens);
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string Name(string word) => word.Split('=', ':')[0];

    private static IEnumerable<string> Known(Command root, Command command) =>
        command.Options.Concat(root.Options.Where(option => option.Recursive)).SelectMany(option => option.Aliases.Prepend(option.Name));

    private static IEnumerable<string> Names(Command command) => command.Aliases.Prepend(command.Name);
}

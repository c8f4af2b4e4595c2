using System.CommandLine;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>The help of a command, from the same descriptions that the parser has.</summary>
internal static class HelpPage
{
    private const int Column = 22;

    public static void Write(Desk desk, Command root, Command command)
    {
        var page = new Page(desk.Terminal.Colour);
        page.Block(0, Sentence(command.Description));
        page.Heading(desk.Say(CliPhrases.Usage));
        page.Line(2, Usage(desk, root, command));
        Rows(page, desk.Say(CliPhrases.CommandsHeading), command.Subcommands.Select(one => (string.Join(", ", Names(one)), one.Description)));
        Rows(page, desk.Say(CliPhrases.ArgumentsHeading), command.Arguments.Select(one => (one.Name, one.Description)));
        Rows(page, desk.Say(CliPhrases.OptionsHeading), Options(root, command).Select(one => (one.Name, one.Description)));
        Rows(page, desk.Say(CliPhrases.ExitCodes), [("", desk.Say(CliPhrases.ExitCodesText))]);
        desk.Terminal.Output.Write(page.ToString());
    }

    private static IEnumerable<string> Names(Command command) => command.Aliases.Prepend(command.Name);

    private static IEnumerable<Option> Options(Command root, Command command) =>
        command.Options.Concat(root.Options.Where(option => option.Recursive && command != root));

    private static string Sentence(string? text) => text is { Length: > 0 } ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    private static string Usage(Desk desk, Command root, Command command)
    {
        var words = command == root
            ? [root.Name, desk.Say(CliPhrases.CommandPlaceholder)]
            : command.Arguments.Select(argument => argument.Name).Prepend(command.Name).Prepend(root.Name);
        return string.Join(' ', words.Append(desk.Say(CliPhrases.OptionsPlaceholder)));
    }

    private static void Rows(Page page, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var (name, description) in all)
        {
            page.Row(2, name, description ?? "", name.Length > 0 ? Column : 0);
        }
    }
}

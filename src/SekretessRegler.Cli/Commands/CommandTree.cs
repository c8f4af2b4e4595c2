using System.CommandLine;

namespace SekretessRegler.Cli;

/// <summary>All commands with the options they share.</summary>
internal sealed class CommandTree
{
    public CommandTree(Desk desk)
    {
        Help = new Option<bool>("--hjalp", "--hjälp", "--help", "-h", "-?") { Description = desk.Say(CliPhrases.Help), Recursive = true, Arity = ArgumentArity.Zero };
        Version = new Option<bool>("--version") { Description = desk.Say(CliPhrases.Version), Arity = ArgumentArity.Zero };

        // A plain command as root: the library's own root brings help and messages in English.
        Root = new Command("sekretess", desk.Say(CliPhrases.Root))
        {
            ProvaCommand.Build(desk), BegreppCommand.Build(desk), GranskaCommand.Build(desk), TestaCommand.Build(desk), SchemaCommand.Build(desk),
        };
        Language = Options.Language(desk);
        Root.Options.Add(Language);
        Root.Options.Add(Help);
        Root.Options.Add(Version);
        Root.SetAction(int (ParseResult _) => throw new UsageException(CliMessages.NoCommand.Plain()));
    }

    public Command Root { get; }

    public Option<string[]> Language { get; }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }
}

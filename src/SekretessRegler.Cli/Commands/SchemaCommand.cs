using System.CommandLine;
using SekretessRegler.Schemas;

namespace SekretessRegler.Cli;

/// <summary>sekretess schema [DIR]: writes JSON Schemas with the codes of a pack.</summary>
internal sealed class SchemaCommand
{
    private const string UsualFolder = "schema";

    private readonly Argument<string[]> _folder;
    private readonly Option<string[]> _pack;

    private SchemaCommand(Desk desk)
    {
        _folder = new("[MAPP]") { Description = desk.Say(CliPhrases.SchemaFolder), Arity = ArgumentArity.ZeroOrMore };
        _pack = Options.Pack(desk);
    }

    public static Command Build(Desk desk)
    {
        var schema = new SchemaCommand(desk);
        var command = new Command("schema", desk.Say(CliPhrases.Schema)) { schema._folder, schema._pack };
        command.SetAction(parsed => schema.Run(parsed, desk));
        return command;
    }

    private int Run(ParseResult parsed, Desk desk)
    {
        var folder = parsed.GetValue(_folder) switch
        {
            null or [] => UsualFolder,
            [var one] => one,
            _ => throw new UsageException(CliMessages.OneFolder.Plain()),
        };
        if (PackDoor.Open(parsed.One(_pack), desk) is not { } pack)
        {
            return ExitCode.BadPack;
        }

        var schemas = SchemaFile.Of(pack);
        Write(folder, schemas);
        desk.Terminal.Output.WriteLine(desk.Say(CliPhrases.SchemasWritten, schemas.Length, pack.Version));
        return ExitCode.Answered;
    }

    private static void Write(string folder, IEnumerable<(string Name, string Text)> schemas)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in schemas)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(CliMessages.CannotWrite.Plain(folder));
        }
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Mutation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Cli;

/// <summary>sekretess testa [DIR]: runs the cases of a pack, written and derived.</summary>
internal sealed class TestaCommand
{
    private const string UsualFolder = "rules";

    private readonly Argument<string[]> _folder;
    private readonly Option<string[]> _format;
    private readonly Option<bool> _mutate;
    private readonly Option<string?> _only;

    private TestaCommand(Desk desk)
    {
        _folder = new("[MAPP]") { Description = desk.Say(CliPhrases.CaseFolder), Arity = ArgumentArity.ZeroOrMore };
        _format = Options.Format(desk);
        _mutate = new("--mutera") { Description = desk.Say(CliPhrases.Mutate), Arity = ArgumentArity.Zero };
        _only = new("--lagrum") { Description = desk.Say(CliPhrases.OnlyPlaces) };
    }

    public static Command Build(Desk desk)
    {
        var testa = new TestaCommand(desk);
        var command = new Command("testa", desk.Say(CliPhrases.Testa)) { testa._folder, testa._format, testa._mutate, testa._only };
        command.SetAction(parsed => testa.Run(parsed, desk));
        return command;
    }

    private int Run(ParseResult parsed, Desk desk)
    {
        var json = parsed.IsJson(_format);
        var only = Only(parsed);
        var folder = Folder(parsed);
        if (PackDoor.Open(folder, desk) is not { } pack)
        {
            return ExitCode.BadPack;
        }

        var bag = new DiagnosticBag();
        var files = CaseReader.ReadFolder(folder, pack, bag, desk.Cancellation);
        var sections = PackCases.Run(pack, files, bag, only, desk.Cancellation);
        var findings = new Findings(sections, pack.Vocabulary);
        desk.Faults.Write(bag.Sorted());
        var mutants = parsed.GetValue(_mutate) ? new MutantRun(pack, desk.Cancellation).Of(sections) : ((int, ImmutableArray<Diagnostic>)?)null;
        var sheet = new CaseSheet(desk, findings, mutants);
        if (json)
        {
            sheet.Json();
        }
        else
        {
            sheet.Text();
        }

        return !bag.IsEmpty ? ExitCode.BadPack : findings.Failures.IsEmpty ? ExitCode.Answered : ExitCode.SomeFailed;
    }

    private ReachPart? Only(ParseResult parsed) => parsed.GetValue(_only) is not { } text ? null
        : ReachPart.TryParse(text) ?? throw new UsageException(CliMessages.NoSuchPlace.Plain(text));

    // Cases lie beside the rules; the embedded pack has none.
    private string Folder(ParseResult parsed) => parsed.GetValue(_folder) switch
    {
        [var one] => one,
        [_, _, ..] => throw new UsageException(CliMessages.OneFolder.Plain()),
        _ when File.Exists(Path.Combine(UsualFolder, "regelverk.yaml")) => UsualFolder,
        _ => throw new UsageException(CliMessages.NoCases.Plain()),
    };
}

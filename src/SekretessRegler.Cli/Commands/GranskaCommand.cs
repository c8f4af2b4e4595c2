using System.CommandLine;
using SekretessRegler.Checking;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Cli;

/// <summary>sekretess granska [DIR]: validates and lints a pack, and checks it against statute text.</summary>
internal sealed class GranskaCommand
{
    private readonly Argument<string[]> _folder;
    private readonly Option<string[]> _statutes;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _explain;
    private readonly Option<bool> _map;

    private GranskaCommand(Desk desk)
    {
        _folder = new("[DIR]") { Description = desk.Say(CliPhrases.PackFolder), Arity = ArgumentArity.ZeroOrMore };
        _statutes = Options.Valued("--lagtext", desk.Say(CliPhrases.Statutes));
        _format = Options.Valued("--format", desk.Say(CliPhrases.CheckFormat));
        _explain = Options.Valued("--forklara", desk.Say(CliPhrases.Explain), "--förklara");
        _map = new("--karta") { Description = desk.Say(CliPhrases.Map), Arity = ArgumentArity.Zero };
    }

    public static Command Build(Desk desk)
    {
        var granska = new GranskaCommand(desk);
        var command = new Command("granska", desk.Say(CliPhrases.Granska))
        {
            granska._folder, granska._statutes, granska._map, granska._format, granska._explain,
        };
        command.SetAction(parsed => granska.Run(parsed, desk));
        return command;
    }

    private int Run(ParseResult parsed, Desk desk)
    {
        var format = parsed.Choice(_format, ["text", "json", "sarif"]);
        if (parsed.One(_explain) is { } code)
        {
            return ExplanationSheet.Write(desk, code);
        }

        var (folder, statutes) = (Folder(parsed), parsed.One(_statutes));
        if (parsed.GetResult(_map) is { Implicit: false } && statutes is null)
        {
            throw new UsageException(CliMessages.MapNeedsStatutes.Plain());
        }

        return Check(desk, folder, statutes) is { } report
            ? Write(Sheet(desk, format, parsed.GetResult(_map) is { Implicit: false }), report)
            : ExitCode.BadPack;
    }

    private string? Folder(ParseResult parsed) => parsed.GetValue(_folder) switch
    {
        null or [] => null,
        [var one] => one,
        _ => throw new UsageException(CliMessages.OneFolder.Plain()),
    };

    // Null when something could not be read at all; then it has been told.
    private static CheckReport? Check(Desk desk, string? folder, string? statutes)
    {
        var (reading, texts) = (new DiagnosticBag(), new DiagnosticBag());
        var library = statutes is null ? null : StatuteReader.Read(statutes, texts);
        var source = folder is null ? RulePack.EmbeddedSource() : PackFolder.Read(folder, reading, desk.Cancellation);
        var report = texts.IsEmpty ? PackChecker.Check(source, library, reading, desk.Cancellation) : null;
        if (report is { IsUnreadable: false })
        {
            return report;
        }

        desk.Faults.Write(report?.Findings ?? texts.Sorted());
        return null;
    }

    private static CheckSheet Sheet(Desk desk, string format, bool map) => format switch
    {
        "json" => new JsonCheckSheet(desk),
        "sarif" => new SarifSheet(desk),
        _ => new TextCheckSheet(desk, map),
    };

    private static int Write(CheckSheet sheet, CheckReport report)
    {
        sheet.Write(report);
        return report.Findings.IsEmpty ? ExitCode.Answered : ExitCode.Findings;
    }
}

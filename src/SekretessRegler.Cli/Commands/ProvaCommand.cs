using System.Collections.Immutable;
using System.CommandLine;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>sekretess prova FIL…: examines each question and prints outcome and trail.</summary>
internal sealed class ProvaCommand
{
    private readonly Argument<string[]> _files;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _days;
    private readonly Option<string[]> _pack;
    private readonly Option<string[]> _audience;

    private ProvaCommand(Desk desk)
    {
        _files = new("FIL…") { Description = desk.Say(CliPhrases.Files), Arity = ArgumentArity.ZeroOrMore };
        _format = Options.Format(desk);
        _days = Options.Valued("--datum", desk.Say(CliPhrases.Day));
        _pack = Options.Pack(desk);
        _audience = Options.Valued("--for", desk.Say(CliPhrases.Audience), "--för");
    }

    public static Command Build(Desk desk)
    {
        var prova = new ProvaCommand(desk);
        var command = new Command("prova", desk.Say(CliPhrases.Prova))
        {
            prova._files, prova._format, prova._days, prova._pack, prova._audience,
        };
        command.Aliases.Add("pröva");
        command.SetAction(parsed => prova.Run(parsed, desk));
        return command;
    }

    private int Run(ParseResult parsed, Desk desk)
    {
        var json = parsed.IsJson(_format, "markdown", "html");
        var days = Days(parsed);
        parsed.Choice(_audience, ["handlaggare"], "mottagare", "registret");
        var files = Files(parsed);
        if (PackDoor.Open(parsed.One(_pack), desk) is not { } pack)
        {
            return ExitCode.BadPack;
        }

        var sheet = json ? (AnswerSheet)new JsonSheet(desk, files.Length * Math.Max(1, days.Length) > 1) : new TextSheet(desk, files.Length > 1);
        return new QuestionRound(desk, pack, sheet, days).Run(files) ? ExitCode.Answered : ExitCode.BadQuestion;
    }

    private ImmutableArray<string> Files(ParseResult parsed)
    {
        var files = parsed.GetValue(_files)?.ToImmutableArray() ?? [];
        return files.IsEmpty ? throw new UsageException(CliMessages.NoFile.Plain())
            : files.Count(file => file == QuestionSource.StandardInput) > 1 ? throw new UsageException(CliMessages.StandardInputTwice.Plain())
            : files;
    }

    private ImmutableArray<DateOnly> Days(ParseResult parsed) =>
    [
        .. parsed.Several(_days, 2).Select(text => Provisions.Days.Read(text) ?? throw new UsageException(CliMessages.NotADay.Plain(text))),
    ];
}

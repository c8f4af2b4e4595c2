using System.Collections.Immutable;
using System.CommandLine;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>sekretess prova FIL…: examines each question and prints outcome and trail.</summary>
internal sealed class ProvaCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown", "html"];

    private readonly Argument<string[]> _files;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _days;
    private readonly Option<string[]> _pack;
    private readonly Option<string[]> _audience;

    private ProvaCommand(Desk desk)
    {
        _files = new("FIL…") { Description = desk.Say(CliPhrases.Files), Arity = ArgumentArity.ZeroOrMore };
        _format = Options.Valued("--format", desk.Say(CliPhrases.AnswerFormat));
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
        var format = parsed.Choice(_format, Formats);
        var days = Days(parsed);
        var audience = Notations.Audience.Read(parsed.Choice(_audience, [.. Notations.Audience.Words]))!.Value;
        var files = Files(parsed);
        if (PackDoor.Open(parsed.One(_pack), desk) is not { } pack)
        {
            return ExitCode.BadPack;
        }

        var (severalFiles, several) = (files.Length > 1, files.Length * Math.Max(1, days.Length) > 1);
        AnswerSheet sheet = format switch
        {
            "json" => new JsonSheet(desk, audience, several),
            "markdown" => new MarkdownSheet(desk, audience, severalFiles),
            "html" => new HtmlSheet(desk, audience, severalFiles),
            _ => new TextSheet(desk, audience, severalFiles, !several),
        };
        return new QuestionRound(desk, pack, sheet, days, audience).Run(files) ? ExitCode.Answered : ExitCode.BadQuestion;
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

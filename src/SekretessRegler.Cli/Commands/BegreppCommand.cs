using System.CommandLine;
using System.Text;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>sekretess begrepp [ORD]: lists and searches the vocabulary.</summary>
internal sealed class BegreppCommand
{
    private readonly Argument<string[]> _word;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _pack;

    private BegreppCommand(Desk desk)
    {
        _word = new("[ORD]") { Description = desk.Say(CliPhrases.Word), Arity = ArgumentArity.ZeroOrMore };
        _format = Options.Format(desk);
        _pack = Options.Pack(desk);
    }

    public static Command Build(Desk desk)
    {
        var begrepp = new BegreppCommand(desk);
        var command = new Command("begrepp", desk.Say(CliPhrases.Begrepp)) { begrepp._word, begrepp._format, begrepp._pack };
        command.SetAction(parsed => begrepp.Run(parsed, desk));
        return command;
    }

    private int Run(ParseResult parsed, Desk desk)
    {
        var word = string.Join(' ', parsed.GetValue(_word) ?? []).Normalize(NormalizationForm.FormC).Trim();
        var json = parsed.IsJson(_format);
        return PackDoor.Open(parsed.One(_pack), desk) is { } pack
            ? Show(desk, new VocabularyIndex(pack), word, json)
            : ExitCode.BadPack;
    }

    private static int Show(Desk desk, VocabularyIndex index, string word, bool json)
    {
        var found = word.Length == 0 ? index.Entries : index.Search(word);
        if (json)
        {
            VocabularyListing.Json(desk, found);
        }
        else if (word.Length == 0)
        {
            VocabularyListing.Overview(desk, found);
        }
        else
        {
            VocabularyListing.Whole(desk, found);
        }

        return found.IsEmpty ? Nothing(desk, index, word) : ExitCode.Answered;
    }

    private static int Nothing(Desk desk, VocabularyIndex index, string word)
    {
        var text = index.Nearest(word) is { } nearest
            ? desk.Say(CliPhrases.NothingFoundNear, word, nearest)
            : desk.Say(CliPhrases.NothingFound, word);
        desk.Terminal.Error.WriteLine(text);
        return ExitCode.NothingFound;
    }
}

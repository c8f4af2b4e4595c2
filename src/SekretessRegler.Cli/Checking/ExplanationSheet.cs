using System.Text.RegularExpressions;
using SekretessRegler.Checking.Explaining;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>The page of one finding: what it says, what to avoid, what to prefer, and why.</summary>
internal static partial class ExplanationSheet
{
    public static int Write(Desk desk, string code)
    {
        var message = Messages.All.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
        if (message is null || Explanations.Of(message.Code) is not { } explanation)
        {
            throw new UsageException(CliMessages.UnknownCode.Near(Spelling.Nearest(code.ToUpperInvariant(), Explanations.Codes), code));
        }

        var page = new Page(desk.Terminal.Colour);
        page.Block(0, $"{message.Code}  {Blanks(desk.Language == Language.English ? message.English : message.Swedish)}", Ink.Heading);
        Example(page, desk.Say(CliPhrases.Avoid), explanation.Avoid);
        Example(page, desk.Say(CliPhrases.Prefer), explanation.Prefer);
        page.Heading(desk.Say(CliPhrases.Why));
        page.Block(2, desk.Say(explanation.Why));
        desk.Terminal.Output.Write(page.ToString());
        return ExitCode.Answered;
    }

    // What a finding fills in is left open on the page.
    private static string Blanks(string text) =>
        Placeholder().Replace(text, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}(?!\})")]
    private static partial Regex Placeholder();

    private static void Example(Page page, string heading, string example)
    {
        page.Heading(heading);
        foreach (var line in example.Split('\n'))
        {
            page.Line(2, line);
        }
    }
}

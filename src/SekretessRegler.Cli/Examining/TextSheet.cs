using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as text, with a rule between them.</summary>
internal sealed class TextSheet(Desk desk, bool severalFiles) : AnswerSheet
{
    private bool _begun;

    public override void Answer(string file, ImmutableArray<Decision> answers)
    {
        var page = new Page(desk.Terminal.Colour);
        foreach (var answer in answers)
        {
            Separate(page);
            Title(page, file, answer, answers.Length > 1);
            new TextBlocks(page).Write(DecisionDocument.Of(answer, desk.Language));
        }

        if (answers.Length > 1)
        {
            Separate(page);
            new TextBlocks(page).Write([DayChangeBlocks.Of(answers[0], answers[1], desk.Language)]);
        }

        desk.Terminal.Output.Write(page.ToString());
    }

    public override void Bad(string? id, ImmutableArray<Diagnostic> diagnostics)
    {
    }

    private void Title(Page page, string file, Decision answer, bool severalDays)
    {
        var day = severalDays && answer.Question.Day is { } known ? desk.Say(Phrases.OnDay, Days.Iso(known)) : null;
        var title = string.Join(". ", new[] { severalFiles ? file : null, day }.Where(text => text is not null));
        if (title.Length > 0)
        {
            page.Block(0, title, Ink.Faint);
            page.Blank();
        }
    }

    private void Separate(Page page)
    {
        if (_begun)
        {
            page.Blank();
            page.Block(0, new string('═', Page.Width), Ink.Faint);
        }

        _begun = true;
    }
}

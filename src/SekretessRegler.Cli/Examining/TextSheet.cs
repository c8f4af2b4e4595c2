using System.Collections.Immutable;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as text; where there are several, each named, with a rule between them.</summary>
internal sealed class TextSheet(Desk desk, Audience audience, bool severalFiles, bool isOne) : DocumentSheet(desk, audience, severalFiles)
{
    private bool _begun;

    protected override void Write(ImmutableArray<Document> documents)
    {
        var page = new Page(Desk.Terminal.Colour);
        foreach (var document in documents)
        {
            Begin(page, document.Title);
            new TextBlocks(page).Write(document);
        }

        Desk.Terminal.Output.Write(page.ToString());
    }

    private void Begin(Page page, string title)
    {
        if (_begun)
        {
            page.Blank();
            page.Block(0, new string('═', Page.Width), Ink.Faint);
        }

        _begun = true;
        if (!isOne)
        {
            page.Block(0, title, Ink.Faint);
            page.Blank();
        }
    }
}

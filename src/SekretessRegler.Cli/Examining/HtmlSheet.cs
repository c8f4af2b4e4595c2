using System.Collections.Immutable;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as one page; it begins with what it holds, so it is written when all have come.</summary>
internal sealed class HtmlSheet(Desk desk, Audience audience, bool severalFiles) : DocumentSheet(desk, audience, severalFiles)
{
    private ImmutableArray<Document> _documents = [];

    public override void End()
    {
        if (!_documents.IsEmpty)
        {
            Desk.Terminal.Output.Write(HtmlPage.Render(_documents));
        }
    }

    protected override void Write(ImmutableArray<Document> documents) => _documents = [.. _documents, .. documents];
}

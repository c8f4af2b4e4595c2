using System.Collections.Immutable;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as Markdown, one after another.</summary>
internal sealed class MarkdownSheet(Desk desk, Audience audience, bool severalFiles) : DocumentSheet(desk, audience, severalFiles)
{
    protected override void Write(ImmutableArray<Document> documents) => Desk.Terminal.Output.Write(MarkdownBlocks.Render(documents));
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace SekretessRegler.Tests.Trail;

/// <summary>The words that a reader sees, with single spaces between them.</summary>
internal static partial class Shown
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().UseFootnotes().UseMathematics().Build();

    public static IDocument Page(string html) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    /// <summary>Markdown as GitHub would render it.</summary>
    public static IDocument Rendered(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, GitHub));

    public static string OfHtml(string html) => Words(Page(html).Body!.TextContent);

    public static string OfMarkdown(string markdown) => Words(Rendered(markdown).Body!.TextContent);

    public static string Words(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

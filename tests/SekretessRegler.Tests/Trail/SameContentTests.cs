using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

/// <summary>One document is written in three ways; none says less than another.</summary>
public class SameContentTests
{
    public static TheoryData<string, Language> Samples
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var sample in Documents.Samples)
            {
                data.Add(sample, Language.Swedish);
            }

            foreach (var sample in Documents.SomeSamples)
            {
                data.Add(sample, Language.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_Markdown_and_HTML_say_all_that_the_document_says(string sample, Language language)
    {
        var document = Documents.Of(sample, language);
        string[] shown = [Shown.Words(TextBlocks.Render(document, colour: false)), Shown.OfMarkdown(MarkdownBlocks.Render(document)), Shown.OfHtml(HtmlPage.Render(document))];
        Assert.All(Documents.Said(document).Select(Shown.Words), piece => Assert.All(shown, text => Assert.Contains(piece, text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_kind_of_block_stands_in_some_sample() => Assert.Equal(
        typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Documents.Samples.SelectMany(sample => Kinds(Documents.Of(sample, Language.Swedish).Blocks)).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Kinds(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => (block is Section section ? Kinds(section.Blocks) : []).Append(block.GetType().Name));
}

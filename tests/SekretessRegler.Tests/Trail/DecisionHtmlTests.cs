using System.Xml;
using AngleSharp.Dom;
using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class DecisionHtmlTests
{
    /// <summary>Every sample, some in English and for the register, several on one page, and one written to do harm.</summary>
    public static TheoryData<string> Pages => [.. Made.Keys];

    private static Dictionary<string, string> Made { get; } = Documents.Samples
        .Select(sample => (sample, Documents.Decision(sample).ToHtml()))
        .Concat(Documents.SomeSamples.Select(sample => ($"{sample} in English", Documents.Decision(sample).ToHtml(Language.English))))
        .Concat(Documents.SomeSamples.Select(sample => ($"{sample} for the register", Documents.Decision(sample).ToHtml(audience: Audience.Register))))
        .Append(("several", Documents.Samples.Take(3).Select(Documents.Decision).ToHtml()))
        .Append(("hostile", HostileWords.Decision.ToHtml()))
        .ToDictionary();

    [Fact]
    public Task A_page_without_its_style_sheet() => Verifier.Verify(Besluten.Asking.ToHtml().Replace(HtmlStyle.Text, "…\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_as_XML_and_as_HTML(string page)
    {
        using var xml = XmlReader.Create(new StringReader(Made[page]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (xml.Read())
        {
        }

        Assert.Equal("html", Shown.Page(Made[page]).Doctype.Name);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_id_is_given_once_and_every_link_leads_to_one(string page)
    {
        var html = Shown.Page(Made[page]);
        var ids = html.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(html.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_runs_nothing_and_fetches_nothing(string page)
    {
        var html = Shown.Page(Made[page]);
        Assert.Empty(html.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, svg, video, audio, [src], [style]"));
        Assert.DoesNotContain(html.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(html.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotMatch(@"@import|url\(|https?:", HtmlStyle.Text);
        Assert.StartsWith("default-src 'none'", html.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_go_down_one_level_at_a_time(string page)
    {
        var levels = Shown.Page(Made[page]).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_table_has_a_caption_and_names_its_columns_and_rows(string page) => Assert.All(Shown.Page(Made[page]).QuerySelectorAll("table"), table =>
    {
        Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_its_language_and_what_it_opens(string page)
    {
        var html = Shown.Page(Made[page]);
        Assert.Contains(html.DocumentElement.GetAttribute("lang"), new[] { "sv", "en" });
        Assert.NotEmpty(html.Title!);
        Assert.Single(html.QuerySelectorAll("main"));
        Assert.All(html.QuerySelectorAll("details"), details => Assert.Equal("SUMMARY", details.FirstElementChild!.TagName));
        Assert.All(html.QuerySelectorAll("summary"), summary => Assert.NotEmpty(summary.TextContent.Trim()));
    }

    [Fact]
    public void What_the_question_says_is_shown_as_it_was_written()
    {
        var shown = Shown.OfHtml(HostileWords.Decision.ToHtml());
        Assert.All(
            [HostileWords.Markup, HostileWords.Marks, HostileWords.Beginnings, HostileWords.SignsShown],
            words => Assert.Contains(Shown.Words(words), shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_the_statute_and_codes_are_told_to_be_Swedish_in_a_page_in_English()
    {
        var main = Shown.Page(Documents.Decision("14-kuratorn-till-socialtjansten.yaml").ToHtml(Language.English)).QuerySelector("main")!;
        Assert.All(["”", "«"], sign => Assert.Contains(sign, main.TextContent, StringComparison.Ordinal));
        foreach (var swedish in main.QuerySelectorAll("[lang=sv]"))
        {
            swedish.Remove();
        }

        Assert.All(["”", "«"], sign => Assert.DoesNotContain(sign, main.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_decisions_begin_with_a_list_of_them()
    {
        var html = Shown.Page(Made["several"]);
        Assert.Equal(3, html.QuerySelectorAll("body > header nav a").Length);
        Assert.Equal(3, html.QuerySelectorAll("main > article").Length);
    }

    [Fact]
    public void Of_no_decision_there_is_no_page() => Assert.Throws<ArgumentException>(() => Array.Empty<Decision>().ToHtml());
}

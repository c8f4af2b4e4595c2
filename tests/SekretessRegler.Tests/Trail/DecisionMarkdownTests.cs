using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class DecisionMarkdownTests
{
    [Fact]
    public Task A_yes_for_the_case_file() => Verifier.Verify(Besluten.Allowed.ToMarkdown());

    [Fact]
    public Task Questions_with_what_speaks_for_and_against() => Verifier.Verify(Besluten.Asking.ToMarkdown());

    [Fact]
    public Task Two_receivers_each_in_a_chapter() =>
        Verifier.Verify(Besluten.Of(Besluten.Yes, Besluten.No with { Receiver = "skatteverket" }).ToMarkdown(Language.English));

    [Fact]
    public void What_the_question_says_is_shown_as_it_was_written()
    {
        var shown = Shown.OfMarkdown(HostileWords.Decision.ToMarkdown());
        Assert.All(
            [HostileWords.Markup, HostileWords.Marks, HostileWords.Beginnings, HostileWords.SignsShown],
            words => Assert.Contains(Shown.Words(words), shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_the_question_says_becomes_markup()
    {
        var page = Shown.Rendered(HostileWords.Decision.ToMarkdown());
        Assert.Empty(page.Body!.QuerySelectorAll("a, img, script, em, code, pre, del, sub, sup, br, input, style, .math"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.Equal(5, cell.ParentElement!.ChildElementCount));
    }

    [Theory]
    [InlineData("1. ett", @"1\. ett")]
    [InlineData("2026) ett", @"2026\) ett")]
    [InlineData("- ett", @"\- ett")]
    [InlineData("> ett", @"\> ett")]
    [InlineData("# ett", @"\# ett")]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("OSL 10:18 a (”ord”), punkt 2: ja", "OSL 10:18 a (”ord”), punkt 2: ja")]
    [InlineData("personliga-förhållanden", "personliga-förhållanden")]
    [InlineData("a & b; 5 > 3", "a & b; 5 > 3")]
    public void A_sign_is_escaped_only_where_it_would_mean_something(string words, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Of(words));
}

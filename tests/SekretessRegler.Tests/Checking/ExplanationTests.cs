using SekretessRegler.Checking.Explaining;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Tests.Checking;

public class ExplanationTests
{
    [Fact]
    public void Every_code_has_its_page() => Assert.Equal(Messages.All.Select(message => message.Code), Explanations.Codes);

    [Fact]
    public void A_page_says_something_under_each_heading_in_both_languages() =>
        Assert.All(Explanations.Codes.Select(code => Explanations.Of(code)!), page =>
            Assert.All([page.Avoid, page.Prefer, page.Why.Swedish, page.Why.English], text => Assert.NotEmpty(text)));

    [Fact]
    public void A_page_says_why_in_whole_sentences() =>
        Assert.All(Explanations.Codes.Select(code => Explanations.Of(code)!), page => Assert.EndsWith(".", page.Why.Swedish, StringComparison.Ordinal));
}

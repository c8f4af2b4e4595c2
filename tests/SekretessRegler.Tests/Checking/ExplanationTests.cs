using SekretessRegler.Checking.Explaining;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Tests.Checking;

public class ExplanationTests
{
    // Questions and cases are not checked by granska, and have codes of their own.
    private static readonly string[] Checked = ["SR01", "SR02", "SR03", "SR04", "SR07", "SR08"];

    [Fact]
    public void Every_code_of_a_check_has_its_page() =>
        Assert.Equal(Messages.All.Select(message => message.Code).Where(code => Checked.Contains(code[..4])), Explanations.Codes);

    [Fact]
    public void A_page_says_something_under_each_heading_in_both_languages() =>
        Assert.All(Explanations.Codes.Select(code => Explanations.Of(code)!), page =>
            Assert.All([page.Avoid, page.Prefer, page.Why.Swedish, page.Why.English], text => Assert.NotEmpty(text)));

    [Fact]
    public void A_page_says_why_in_whole_sentences() =>
        Assert.All(Explanations.Codes.Select(code => Explanations.Of(code)!), page => Assert.EndsWith(".", page.Why.Swedish, StringComparison.Ordinal));
}

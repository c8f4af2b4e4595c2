using System.Text.RegularExpressions;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Tests.Diagnostics;

public sealed partial class MessagesTests
{
    [Fact]
    public void A_code_stands_once_in_the_table() =>
        Assert.Equal(Messages.All.Length, Messages.All.Select(message => message.Code).Distinct().Count());

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Assert.All(Messages.All, message => Assert.Equal(Placeholders(message.Swedish), Placeholders(message.English)));

    [Fact]
    public void A_message_never_speaks_of_how_files_are_parsed() =>
        Assert.All(Messages.All, message => Assert.DoesNotMatch("(?i)scalar|node|deserial|exception|mapping", message.Swedish + message.English));

    [Fact]
    public void After_fifty_mistakes_in_a_file_the_rest_are_counted()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 53; line++)
        {
            bag.Add(Messages.KeyNotText, new("a.yaml", line, 1, 1));
        }

        Assert.Equal(51, bag.Sorted().Length);
        Assert.Equal("… och 3 till", bag.Sorted()[^1].Text);
    }

    [Fact]
    public void Mistakes_come_in_the_order_of_file_line_and_column()
    {
        var bag = new DiagnosticBag();
        bag.Add(Messages.KeyNotText, new("b.yaml", 1, 1, 1));
        bag.Add(Messages.KeyNotText, new("a.yaml", 2, 1, 1));
        bag.Add(Messages.KeyNotText, new("a.yaml", 1, 7, 1));
        bag.Add(Messages.KeyNotText, new("a.yaml", 1, 3, 1));

        Assert.Equal(["a1,3", "a1,7", "a2,1", "b1,1"], bag.Sorted().Select(one => $"{one.Span.File![0]}{one.Span.Line},{one.Span.Column}"));
    }

    [Fact]
    public void A_line_has_the_form_of_the_contract()
    {
        var bag = new DiagnosticBag { Provision = "OSL 10:18 a" };
        bag.AddNear(Messages.UnknownCode, new("fil.yaml", 12, 5, 7), "polismyndigheten", new("okänd myndighet", "unknown agency"), "polisen");

        Assert.Equal(
            "fil.yaml(12,5): fel SR0203: okänd myndighet «polisen»; menade du «polismyndigheten»? (OSL 10:18 a)",
            bag.Sorted().Single().ToString());
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"(?<!\{)\{\d\}(?!\})")]
    private static partial Regex Placeholder();
}

using System.Text.RegularExpressions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Tests.Packs;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Checking;

public partial class EnglishTests
{
    [Fact]
    public void Every_text_of_the_pack_has_English()
    {
        var english = RulePack.Embedded.Vocabulary.English;
        Assert.DoesNotContain(PackTexts.Of(RulePack.Embedded), one => !english.Has(one.Text));
    }

    [Fact]
    public void The_English_is_filled_in_with_the_same_as_the_Swedish() =>
        Assert.All(RulePack.Embedded.Vocabulary.English.All, text => Assert.Equal(Placeholders(text.Swedish), Placeholders(text.English)));

    [Fact]
    public void A_pack_without_English_is_whole_and_one_that_has_some_must_have_all()
    {
        Assert.DoesNotContain(Findings("begrepp/tillagg.yaml", "karta: {}\n"), one => one.Code == Messages.NoEnglish.Code);
        Assert.Contains(Findings("engelska/tillagg.yaml", "polisen: the police\n"), one => one.Code == Messages.NoEnglish.Code);
    }

    private static IEnumerable<Diagnostic> Findings(string path, string text) => TestPack.Checked(path, text, "tillagg.yaml", againstStatutes: false).Findings;

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}

using SekretessRegler.Checking.Statutes;

namespace SekretessRegler.Tests.Checking;

public class SectionTextTests
{
    private const string Text = "En docka får lämnas\n1. till ett museum, eller\n2. till ett barn\nom den är hel.\nEn trasig\u00a0docka – får\ninte lämnas. Lag (2020:1).";

    [Fact]
    public void A_list_belongs_to_its_paragraph_and_so_does_what_follows_it() => Assert.Equal(2, SectionText.Of(Text.Replace("får\ninte", "får inte")).Paragraphs.Length);

    [Theory]
    [InlineData(1, "2", true)]
    [InlineData(1, "3", false)]
    [InlineData(2, null, true)]
    [InlineData(2, "1", false)]
    [InlineData(3, null, false)]
    public void A_place_exists_or_not(int paragraph, string? item, bool exists) => Assert.Equal(exists, SectionText.Of(Text).Has(paragraph, item));

    [Theory]
    [InlineData("trasig docka - får inte", 1)]
    [InlineData("docka", 2)]
    [InlineData("dock", 0)]
    [InlineData("Lag (2020:1)", 0)]
    public void Words_are_found_whatever_spaces_and_dashes(string words, int times) =>
        Assert.Equal(times, WordSearch.Count(SectionText.Of(Text).Whole, WordSearch.Normal(words)));

    [Fact]
    public void An_item_lost_with_its_line_break_falls_back_on_the_paragraph() =>
        Assert.Single(SectionText.Of("Såvida inte 1. den är trasig, eller\n2. den är blöt.").Within(1, "1"));
}

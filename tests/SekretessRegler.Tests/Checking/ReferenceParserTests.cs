using SekretessRegler.Checking.Statutes;

namespace SekretessRegler.Tests.Checking;

public class ReferenceParserTests
{
    [Theory]
    [InlineData("enligt 25 kap. 1 §, 2 § andra stycket och 3–5 §§", "25 kap. 1 §; 25 kap. 2 § stycke 2; 25 kap. 3–5 §§")]
    [InlineData("enligt 24 kap. 2 a eller 8 §, 25 kap. 1 §", "24 kap. 2 a §; 24 kap. 8 §; 25 kap. 1 §")]
    [InlineData("26 kap. 1 §, 1 a § andra stycket, 3, 4 och 6 §§", "26 kap. 1 §; 26 kap. 1 a § stycke 2; 26 kap. 3 §; 26 kap. 4 §; 26 kap. 6 §")]
    [InlineData("31 kap. 1 § första stycket, 2 eller 12 §", "31 kap. 1 § stycke 1; 31 kap. 2 §; 31 kap. 12 §")]
    [InlineData("i 2, 3, 5 och 15-26 §§", "10 kap. 2 §; 10 kap. 3 §; 10 kap. 5 §; 10 kap. 15–26 §§")]
    [InlineData("enligt 21-40 kap. hindrar inte", "21–40 kap.")]
    [InlineData("av 15 kap. samt 18 kap. 1-3 §§", "15 kap.; 18 kap. 1–3 §§")]
    [InlineData("16-16 b och 18 §§", "10 kap. 16–16 b §§; 10 kap. 18 §")]
    [InlineData("13, och 14 a- 14 c §§", "10 kap. 13 §; 10 kap. 14 a–14 c §§")]
    [InlineData("första och tredje styckena i 12 § första och tredje styckena", "10 kap. 12 § stycke 1; 10 kap. 12 § stycke 3")]
    [InlineData("i 1 § första stycket 1-5 eller 3 §", "10 kap. 1 § stycke 1; 10 kap. 3 §")]
    [InlineData("enligt 4 § första stycket 2 och 5 §", "10 kap. 4 § stycke 1; 10 kap. 5 §")]
    [InlineData("12 eller 13 a § skulle ha gällt", "10 kap. 12 §; 10 kap. 13 a §")]
    [InlineData("i högst 70 år, minst 1. trasig", "")]
    public void Places_are_read(string text, string places) =>
        Assert.Equal(places, string.Join("; ", ReferenceParser.Parse(text, 10)));

    [Theory]
    [InlineData("i 6 kap. 12-14 §§ eller 16 § patientsäkerhetslagen (2010:659)", "patientsäkerhetslagen", "2010:659")]
    [InlineData("i 25 kap. 1 § offentlighets- och sekretesslagen (2009:400)", "sekretesslagen", "2009:400")]
    [InlineData("i 3 § samma lag", "samma", null)]
    [InlineData("i 3 § lämnas", null, null)]
    public void A_statute_named_after_the_place_is_whose_it_is(string text, string? name, string? number) =>
        Assert.All(ReferenceParser.Parse(text, 10), place => Assert.Equal((name, number), (place.Statute, place.StatuteNumber)));

    [Theory]
    [InlineData("Sekretessen enligt 26 kap. 1 § hindrar inte", true)]
    [InlineData("en uppgift som är sekretessbelagd enligt 26 kap. 1 §", true)]
    [InlineData("sekretess som följer av 3 §", true)]
    [InlineData("ärenden enligt 26 kap. 1 §", false)]
    public void Words_before_the_place_say_whether_it_is_secrecy(string text, bool isSecrecy) =>
        Assert.Equal(isSecrecy, ReferenceParser.Parse(text, 10).Single().IsSecrecy);

    [Fact]
    public void The_own_chapter_holds_again_after_an_enumeration() =>
        Assert.Equal(
            ["25 kap. 1 §", "10 kap. 3 §"],
            ReferenceParser.Parse("enligt 25 kap. 1 § gäller inte om annat följer av 3 §.", 10).Select(place => place.ToString()));
}

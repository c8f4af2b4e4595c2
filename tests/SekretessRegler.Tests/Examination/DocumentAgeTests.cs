using SekretessRegler.Examination;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Examination;

public class DocumentAgeTests
{
    [Theory]
    [InlineData("1956-01-31", "ja")]
    [InlineData("1956-02-01", "nej")]
    [InlineData("1956-02-02", "nej")]
    public void Seventy_years_have_passed_the_day_after_the_seventieth_anniversary(string document, string expected) =>
        Assert.Equal(expected, IsPast(70, document, "2026-02-01"));

    [Theory]
    [InlineData("2026-02-28", "nej")]
    [InlineData("2026-03-01", "nej")]
    [InlineData("2026-03-02", "ja")]
    public void A_document_of_29_February_has_its_anniversary_on_1_March_in_other_years(string day, string expected) =>
        Assert.Equal(expected, IsPast(70, "1956-02-29", day));

    [Theory]
    [InlineData("2024-02-28", "nej")]
    [InlineData("2024-02-29", "nej")]
    [InlineData("2024-03-01", "ja")]
    public void A_document_of_29_February_has_its_anniversary_that_day_in_leap_years(string day, string expected) =>
        Assert.Equal(expected, IsPast(20, "2004-02-29", day));

    [Fact]
    public void Without_a_longest_time_no_document_is_too_old() => Assert.Equal("nej", IsPast(null, "1700-01-01", "2026-02-01"));

    [Fact]
    public void An_undated_document_is_presumed_not_to_be_past_any_limit()
    {
        var scene = Undated();
        Assert.Equal("okänt", Truths.Name(new DocumentAge(scene).IsPast(20).Truth));
        var age = Assert.Single(scene.Variables);
        Assert.Equal(VariableKind.ExemptingFact, age.Kind);
        Assert.Equal(ValueSet.Of(0), age.Presumed);
    }

    [Fact]
    public void Past_the_longer_limit_is_past_the_shorter()
    {
        var documents = new DocumentAge(Undated());
        var (twenty, seventy) = (documents.IsPast(20), documents.IsPast(70));
        var builder = new DiagramBuilder([twenty, seventy], 100);
        Assert.Equal(3, builder.Width(0));
        Assert.Equal(Diagram.True, builder.Build(!seventy | twenty));
        Assert.NotEqual(Diagram.True, builder.Build(!twenty | seventy));
    }

    private static Scene Undated()
    {
        var question = Setting.Question(Setting.Person());
        return Scene(question with { Items = [question.Items[0] with { DocumentDay = null }] });
    }

    private static string IsPast(int? limit, string document, string day)
    {
        var question = Setting.Question(Setting.Person()) with { Day = DateOnly.Parse(day) };
        return Truths.Name(new DocumentAge(Scene(question with { Items = [question.Items[0] with { DocumentDay = DateOnly.Parse(document) }] })).IsPast(limit).Truth);
    }

    private static Scene Scene(Question question) => Setting.Scene(
        question,
        Setting.Absolute() with { LongestYears = 70 },
        Setting.Absolute(Setting.Secrecy with { Section = "2" }) with { LongestYears = 20 });
}

using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Examination;

public class AgeResolverTests
{
    private const string Yes = "ja", No = "nej", Open = "okänt";

    [Theory]
    [InlineData("2005-02-02", Yes)]
    [InlineData("2005-02-01", No)]
    [InlineData("2005-01-31", No)]
    public void Under_21_ends_on_the_birthday(string born, string expected) => Assert.Equal(expected, Under(21, Born(born), "2026-02-01"));

    [Theory]
    [InlineData("2026-01-31", Yes)]
    [InlineData("2026-02-01", No)]
    [InlineData("2026-02-02", No)]
    public void It_is_the_day_of_the_question_that_counts(string day, string expected) => Assert.Equal(expected, Under(21, Born("2005-02-01"), day));

    [Theory]
    [InlineData("2025-02-27", Yes)]
    [InlineData("2025-02-28", Open)]
    [InlineData("2025-03-01", No)]
    public void Born_on_29_February_is_unknown_on_the_disputed_day_of_other_years(string day, string expected) =>
        Assert.Equal(expected, Under(21, Born("2004-02-29"), day));

    [Theory]
    [InlineData("2028-02-28", Yes)]
    [InlineData("2028-02-29", No)]
    [InlineData("2028-03-01", No)]
    public void Born_on_29_February_has_a_birthday_in_leap_years(string day, string expected) =>
        Assert.Equal(expected, Under(24, Born("2004-02-29"), day));

    [Theory]
    [InlineData(20, Yes)]
    [InlineData(21, No)]
    [InlineData(22, No)]
    public void A_stated_age_is_the_age_that_day(int age, string expected) => Assert.Equal(expected, Under(21, Aged(age), "2026-02-01"));

    [Theory]
    [InlineData("2026-02-01", Yes)]
    [InlineData("2026-02-02", Open)]
    [InlineData("2027-01-31", Open)]
    [InlineData("2027-02-01", No)]
    public void An_age_of_20_stated_for_another_day_leaves_an_interval_on_a_later(string day, string expected) =>
        Assert.Equal(expected, Under(21, Aged(20), "2026-02-01", day));

    [Theory]
    [InlineData("2026-02-01", No)]
    [InlineData("2026-01-31", Open)]
    [InlineData("2025-02-02", Open)]
    [InlineData("2025-02-01", Yes)]
    public void And_on_an_earlier_day(string day, string expected) => Assert.Equal(expected, Under(21, Aged(21), "2026-02-01", day));

    [Fact]
    public void An_age_of_15_on_28_February_can_be_that_of_somebody_born_on_the_29th() =>
        Assert.Equal(Open, Under(16, Aged(15), "2023-02-28", "2024-02-28"));

    [Fact]
    public void Asking_about_a_third_day_keeps_the_day_the_age_was_stated_for() =>
        Assert.Equal(new DateOnly(2026, 2, 1), Setting.Question().OnDay(new(2027, 1, 1)).OnDay(new(2028, 1, 1)).AgeDay);

    [Fact]
    public void An_age_that_nobody_has_said_is_unknown() => Assert.Equal(Open, Under(21, Setting.Person(), "2026-02-01"));

    [Fact]
    public void At_least_is_not_under()
    {
        Assert.Equal(No, Of(new AgeTest(21, Under: false), Aged(20), "2026-02-01"));
        Assert.Equal(Yes, Of(new AgeTest(21, Under: false), Aged(21), "2026-02-01"));
    }

    [Fact]
    public void What_is_no_natural_person_has_no_age()
    {
        var company = Setting.Person() with { Kind = PersonKind.Legal };
        Assert.Equal(No, Of(new AgeTest(21, Under: true), company, "2026-02-01"));
        Assert.Equal(No, Of(new AgeTest(21, Under: false), company, "2026-02-01"));
    }

    private static Person Born(string day) => Setting.Person() with { Born = DateOnly.Parse(day) };

    private static Person Aged(int age) => Setting.Person() with { Age = age };

    private static string Under(int limit, Person person, string stated, string? day = null) =>
        Of(new AgeTest(limit, Under: true), person, stated, day);

    private static string Of(AgeTest test, Person person, string stated, string? day = null)
    {
        var question = Setting.Question(person) with { Day = DateOnly.Parse(stated) };
        return Truths.Name(new AgeResolver(Setting.Scene(day is null ? question : question.OnDay(DateOnly.Parse(day)))).Of(test, person).Truth);
    }
}

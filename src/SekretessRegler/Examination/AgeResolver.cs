using System.Collections.Immutable;
using System.Globalization;
using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>Ages: dates compared with dates, never completed years by arithmetic on days.</summary>
internal sealed class AgeResolver(Scene scene)
{
    private const int HighestAge = 127;

    private static readonly ImmutableArray<string> Ages =
        [.. Enumerable.Range(0, HighestAge + 1).Select(age => age.ToString(CultureInfo.InvariantCulture))];

    public Formula Of(AgeTest test, Person? person)
    {
        if (person is null or { Kind: PersonKind.Legal })
        {
            return Formula.False;
        }

        var under = Formula.OneOf(AgeOf(person), ValueSet.All(Math.Clamp(test.Limit, 0, HighestAge)));
        return test.Under ? under : !under;
    }

    private Variable AgeOf(Person person) => scene.Variable($"ålder|{person.Id}", (key, sequence) =>
        new Variable(key, VariableKind.Fact, Ages, Possible(person))
        {
            Code = "ålder",
            About = new Subject(person.Id, null, null),
            Provenance = person.Born is not null ? Provenance.Derived : person.Age is not null ? Provenance.Stated : Provenance.Unanswered,
            Rank = scene.Rank(person, 0, sequence),
        });

    private ValueSet Possible(Person person) =>
        person.Born is { } born ? Between(AgeSurelyReached(born), AgePerhapsReached(born))
        : person.Age is { } age ? FromStatedAge(age)
        : ValueSet.All(Ages.Length);

    /// <summary>An age stated for another day leaves an interval on this one.</summary>
    private ValueSet FromStatedAge(int age)
    {
        var stated = scene.Question.AgeDay ?? scene.Day;
        var latestBirth = LatestBirth(stated, age);
        var earliestBirth = stated.AddYears(-age - 1).AddDays(1);
        return stated == scene.Day ? Between(age, age) : Between(AgeSurelyReached(latestBirth), AgePerhapsReached(earliestBirth));
    }

    // Somebody born on 29 February may count as a year older already on 28 February.
    private static DateOnly LatestBirth(DateOnly stated, int age)
    {
        var birth = stated.AddYears(-age);
        return stated is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(stated.Year) && DateTime.IsLeapYear(birth.Year) ? birth.AddDays(1) : birth;
    }

    // Somebody born on 29 February has no birthday in most years; 28 February is the disputed day.
    private int AgeSurelyReached(DateOnly born) => CompletedYears(born, leapBirthday: new(3, 1));

    private int AgePerhapsReached(DateOnly born) => CompletedYears(born, leapBirthday: new(2, 28));

    private int CompletedYears(DateOnly born, (int Month, int Day) leapBirthday)
    {
        var hasNoBirthday = born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(scene.Day.Year);
        var birthday = hasNoBirthday ? leapBirthday : (born.Month, born.Day);
        var years = scene.Day.Year - born.Year;
        return (scene.Day.Month, scene.Day.Day).CompareTo(birthday) < 0 ? years - 1 : years;
    }

    private static ValueSet Between(int lowest, int highest)
    {
        var (low, high) = (Math.Clamp(lowest, 0, HighestAge), Math.Clamp(highest, 0, HighestAge));
        return ValueSet.All(high + 1) & ~ValueSet.All(low);
    }
}

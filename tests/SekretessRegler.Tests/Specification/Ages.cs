using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Tests.Specification;

/// <summary>The ages in whole years that a person can have on the day; of unknown ages one for each that rules tell apart.</summary>
internal static class Ages
{
    public static ImmutableArray<int> Possible(Situation situation, Person person) => (person.Age, person.Born) switch
    {
        ({ } age, _) => [age],
        (_, { } born) => On(situation.Day, born),
        _ => [0, .. situation.Conditions.OfType<AgeTest>().Select(test => test.Limit).Where(limit => limit > 0).Distinct().Order()],
    };

    private static ImmutableArray<int> On(DateOnly day, DateOnly born)
    {
        var years = day.Year - born.Year;
        var birthdayThisYear = born.AddYears(years);
        // Born on 29 February: on 28 February of a common year no source settles whether the year is completed.
        var disputed = born is { Month: 2, Day: 29 } && birthdayThisYear.Day == 28 && day == birthdayThisYear;
        return disputed ? [years - 1, years] : [day < birthdayThisYear ? years - 1 : years];
    }
}

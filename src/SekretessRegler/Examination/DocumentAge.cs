using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>The longest time of a secrecy: so many years after a public document was set down, date against date.</summary>
internal sealed class DocumentAge(Scene scene)
{
    private readonly ImmutableArray<int> _limits =
        [.. scene.Law.Secrecies.Select(law => law.Rule.LongestYears).OfType<int>().Distinct().Order().Take(ValueSet.Capacity - 1)];

    /// <summary>The document is older than the limit. Undated it is presumed not to be.</summary>
    public Formula IsPast(int? limit) =>
        limit is not { } years ? Formula.False
        : scene.Item.DocumentDay is { } day ? Formula.Of(Anniversary(day, years) < scene.Day)
        : Formula.OneOf(Undated, ValueSet.All(_limits.Length + 1) & ~ValueSet.All(_limits.IndexOf(years) + 1));

    // A document of 29 February has its anniversary on 1 March in most years: the careful reading.
    private static DateOnly Anniversary(DateOnly day, int years) =>
        day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years)
            ? new DateOnly(day.Year + years, 3, 1)
            : day.AddYears(years);

    private Variable Undated => scene.Variable("handlingens-ålder", (key, sequence) =>
        new Variable(key, VariableKind.ExemptingFact, [.. _limits.Select(limit => $"högst {limit} år"), "äldre"], ValueSet.All(_limits.Length + 1))
        {
            About = new Subject(null, null, scene.Item.Id),
            Presumed = ValueSet.Of(0),
            Rank = scene.Rank(null, 0, sequence),
        });
}

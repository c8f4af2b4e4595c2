using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Penalties, derived from the crime that a judgement names and the day of the deed.</summary>
internal sealed class CrimeResolver(Scene scene, AnswerResolver answers)
{
    /// <summary>The value for a crime that the catalogue does not hold.</summary>
    public const string OtherCrime = "annat-brott";

    public Formula Of(CrimeTest test, Binding binding)
    {
        var leaf = scene.Vocabulary.Leaves[test.Leaf];
        var asked = AnswerResolver.Asked(leaf, binding, test.Swapped);
        if (!AnswerResolver.IsAskable(leaf, asked))
        {
            return Formula.False;
        }

        var crime = answers.VariableOf(leaf, asked, CrimeCodes(scene.Vocabulary));
        return leaf.DayLeaf is { } code ? OnDayOfDeed(test, crime, scene.Vocabulary.Leaves[code], asked) : On(scene.Day, test, crime);
    }

    public static ImmutableArray<string> CrimeCodes(PackVocabulary vocabulary) =>
        [.. vocabulary.Crimes.Select(crime => crime.Code), OtherCrime];

    private Formula OnDayOfDeed(CrimeTest test, Variable crime, Leaf leaf, Binding binding)
    {
        if (answers.Find(leaf, binding) is { } answer)
        {
            return On(Days.Read(answer.Value)!.Value, test, crime);
        }

        var starts = Periods();
        var variable = answers.VariableOf(leaf, binding, [.. starts.Select(start => $"från {Days.Iso(start)}")]);
        return Formula.Any(starts.Select((start, index) => Formula.OneOf(variable, ValueSet.Of(index)) & On(start, test, crime)));
    }

    // A deed of an unknown day falls in some period between two changes of the catalogue.
    private ImmutableArray<DateOnly> Periods() =>
    [
        .. scene.Law.CrimePeriods.Where(day => day <= scene.Day).TakeLast(ValueSet.Capacity),
    ];

    private Formula On(DateOnly day, CrimeTest test, Variable crime)
    {
        var (meets, unseen) = scene.Law.Crimes(test, day, () => (Mask(test, day, Truth.True), Mask(test, day, Truth.Unknown)));
        return Formula.OneOf(crime, meets) | (Formula.OneOf(crime, unseen) & Gap(crime));
    }

    // A crime outside the catalogue has a scale that the catalogue does not show.
    private ValueSet Mask(CrimeTest test, DateOnly day, Truth wanted)
    {
        var crimes = scene.Vocabulary.Crimes;
        return ValueSet.Where(crimes.Length + 1, place =>
            (place == crimes.Length ? Truth.Unknown : Meets(crimes[place], test, day)) == wanted);
    }

    private static Truth Meets(Crime crime, CrimeTest test, DateOnly day) =>
        test.Places is { } places && !places.Contains(crime.Citation) ? Truth.False
        : test.LowestAtLeast is null && test.HighestAtLeast is null && test.Prison is null ? Truth.True
        : crime.ScaleOn(day) is not { } scale ? Truth.Unknown
        : Meets(scale, test) ? Truth.True : Truth.False;

    private static bool Meets(PenaltyScale scale, CrimeTest test) =>
        (test.LowestAtLeast is not { } lowest || scale.LowestMonths >= lowest)
        && (test.HighestAtLeast is not { } highest || scale.Life || scale.HighestMonths >= highest)
        && (test.Prison is not { } prison || scale.Prison == prison);

    private Formula Gap(Variable crime) => Formula.OneOf(
        scene.Variable($"lucka:straffskala|{crime.Key}", (key, sequence) =>
            new Variable(key, VariableKind.Gap, [Leaf.Yes, Leaf.No], ValueSet.All(2))
            {
                Code = "straffskala",
                About = crime.About,
                Rank = Scene.GapRank(sequence),
            }),
        ValueSet.Of(0));
}

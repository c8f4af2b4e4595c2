using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>A condition without parts, and what it stands under in its rule.</summary>
/// <param name="Above">From the whole condition down to the nearest group.</param>
internal sealed record ConditionPlace(Condition Leaf, ImmutableArray<Condition> Above)
{
    /// <summary>The leaf speaks for the rule when it is true; false where it stands under an odd number of «inte».</summary>
    public bool SpeaksFor => Above.OfType<Not>().Count() % 2 == 0;

    /// <summary>The truth that speaks for the rule.</summary>
    public Truth Wanted => SpeaksFor ? Truth.True : Truth.False;

    public static ImmutableArray<ConditionPlace> Of(Condition whole) => [.. Below(whole, [])];

    private static IEnumerable<ConditionPlace> Below(Condition condition, ImmutableArray<Condition> above) =>
        condition is AllOf or AnyOf or Not or Defined or SomeOtherPerson
            ? condition.Parts.SelectMany(part => Below(part, above.Add(condition)))
            : [new(condition, above)];
}

using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>A condition without parts, and what it stands under in its rule.</summary>
/// <param name="Above">From the whole condition down to the nearest group.</param>
/// <param name="Twins">The leaf and every other of the rule that tests the same: they are one condition, written twice.</param>
internal sealed record ConditionPlace(Condition Leaf, ImmutableArray<Condition> Above, ImmutableHashSet<Condition> Twins)
{
    /// <summary>The leaf speaks for the rule when it is true; false where it stands under an odd number of «inte».</summary>
    public bool SpeaksFor => Above.OfType<Not>().Count() % 2 == 0;

    /// <summary>The truth that speaks for the rule.</summary>
    public Truth Wanted => SpeaksFor ? Truth.True : Truth.False;

    public static ImmutableArray<ConditionPlace> Of(Condition whole)
    {
        var leaves = Below(whole, []).ToImmutableArray();
        var twins = leaves.Select(one => one.Leaf).Distinct(ReferenceEqualityComparer.Instance).Cast<Condition>()
            .ToLookup(ConditionIdentity.Of, StringComparer.Ordinal);
        return [.. leaves.Select(one => new ConditionPlace(one.Leaf, one.Above, Same(twins[ConditionIdentity.Of(one.Leaf)])))];
    }

    private static ImmutableHashSet<Condition> Same(IEnumerable<Condition> twins) =>
        ImmutableHashSet.CreateRange((IEqualityComparer<Condition>)ReferenceEqualityComparer.Instance, twins);

    private static IEnumerable<(Condition Leaf, ImmutableArray<Condition> Above)> Below(Condition condition, ImmutableArray<Condition> above) =>
        condition is AllOf or AnyOf or Not or Defined or SomeOtherPerson
            ? condition.Parts.SelectMany(part => Below(part, above.Add(condition)))
            : [(condition, above)];
}

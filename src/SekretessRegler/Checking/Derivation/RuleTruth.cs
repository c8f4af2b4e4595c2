using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>What a rule's conditions come to in a question, also if one of them were otherwise.</summary>
/// <param name="isFree">Silence on a presumed leaf is unknown, not a no.</param>
internal sealed class RuleTruth(Trial trial, Whom whom, ConditionPlace? changed = null, Truth otherwise = Truth.Unknown, bool isFree = false)
{
    public Truth Of(Condition condition) => Of(condition, null);

    public Truth Of(Condition condition, Person? other) => changed?.Twins.Contains(condition) == true ? otherwise : condition switch
    {
        AllOf all => all.Conditions.Select(part => Of(part, other)).Aggregate(Truth.True, TruthLogic.And),
        AnyOf any => any.Conditions.Select(part => Of(part, other)).Aggregate(Truth.False, TruthLogic.Or),
        Not not => Of(not.Inner, other).Not(),
        Defined defined => Of(defined.Meaning, other),
        SomeOtherPerson some => trial.Others(whom).Select(one => Of(some.Inner, one)).Aggregate(Truth.False, TruthLogic.Or),
        _ => isFree ? trial.Formula(condition, whom, other).Truth : trial.Standing(condition, whom, other),
    };

    /// <summary>What the leaf itself comes to: for somebody, where it speaks of another person.</summary>
    public Truth Of(ConditionPlace place) => place.Above.Any(above => above is SomeOtherPerson)
        ? trial.Others(whom).Select(one => Of(place.Leaf, one)).Aggregate(Truth.False, TruthLogic.Or)
        : Of(place.Leaf, null);

    /// <summary>The rule would turn if this leaf, and nothing else, were otherwise.</summary>
    public static bool Decides(Trial trial, Whom whom, Condition whole, ConditionPlace place) =>
        new RuleTruth(trial, whom, place, Truth.True).Of(whole) != new RuleTruth(trial, whom, place, Truth.False).Of(whole);
}

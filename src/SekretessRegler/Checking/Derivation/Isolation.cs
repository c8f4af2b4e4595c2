using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Finds a question in which the rule holds and rests on one condition: were it otherwise, the rule would not hold.</summary>
internal sealed class Isolation(TestedRule rule, Whom whom, Steering steering)
{
    private const int MostPasses = 3;

    /// <summary>True when the rule holds and this condition alone carries it.</summary>
    public bool IsCarriedBy(Trial trial, ConditionPlace place) =>
        new RuleTruth(trial, whom).Of(place) == place.Wanted
        && new RuleTruth(trial, whom).Of(rule.Whole) == Truth.True
        && new RuleTruth(trial, whom, place, place.Wanted.Not()).Of(rule.Whole) == Truth.False;

    /// <summary>The question changed so that the rule rests on the condition; null when it was not found.</summary>
    public Trial? Of(Trial trial, ConditionPlace place)
    {
        Trial? found = trial;
        for (var pass = 0; pass < MostPasses && found is not null && !IsCarriedBy(found, place); pass++)
        {
            found = Once(found, place);
        }

        return found is not null && IsCarriedBy(found, place) ? found : null;
    }

    /// <summary>The other person that the place speaks of: one for whom it holds, else the first.</summary>
    public Person? Other(Trial trial, ConditionPlace place) => place.Above.OfType<SomeOtherPerson>().FirstOrDefault() is { } some
        ? trial.Others(whom).OrderBy(one => new RuleTruth(trial, whom).Of(some.Inner, one) == Truth.True ? 0 : 1).FirstOrDefault()
        : null;

    private Trial? Once(Trial trial, ConditionPlace place)
    {
        Person? other = null;
        Trial? found = trial;
        for (var depth = 0; depth < place.Above.Length && found is not null; depth++)
        {
            var (group, child) = (place.Above[depth], depth + 1 < place.Above.Length ? place.Above[depth + 1] : place.Leaf);
            if (group is SomeOtherPerson)
            {
                found = OtherPerson.In(found, whom);
                other = Other(found, place);
            }

            found = group is AllOf or AnyOf ? Beside(found, group, child, other) : found;
        }

        return found is null ? null : steering.Toward(found, place.Leaf, other, place.Wanted);
    }

    // What must hold together with the leaf is made to hold; what could hold in its place is made not to.
    private Trial? Beside(Trial trial, Condition group, Condition child, Person? other)
    {
        var target = group is AllOf ? Truth.True : Truth.False;
        var siblings = group.Parts.Where(part => !ReferenceEquals(part, child)).ToImmutableArray();
        return siblings.Aggregate((Trial?)trial, (found, sibling) => found is null ? null : steering.Toward(found, sibling, other, target));
    }
}

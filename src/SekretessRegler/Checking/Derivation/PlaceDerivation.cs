using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Derives the cases of one condition from a question that rests on it.</summary>
internal sealed class PlaceDerivation(
    TestedRule rule, ImmutableArray<ConditionPlace> places, ConditionPlace place, Trial witness, Whom whom,
    List<DerivedCase> derived, List<Underivable> not)
{
    private readonly Steering _steering = new(rule, places, whom);
    private readonly Person? _other = new Isolation(rule, whom, new(rule, places, whom)).Other(witness, place);

    public void Derive()
    {
        Turned(Turn.False, place.Wanted.Not());
        Turned(Turn.Unknown, Truth.Unknown);
        if (place.Leaf is AgeTest age && (_other ?? witness.Person(whom)) is { } person)
        {
            Birthdays(age, person);
        }
    }

    private void Turned(Turn turn, Truth target)
    {
        var impossible = StatementChanges.Impossible(place.Leaf, witness.Scene.Vocabulary, target);
        if (impossible is null && _steering.Turned(witness, place.Leaf, _other, target, IsAlone) is { } changed)
        {
            Add(turn, turn == Turn.False ? Truth.False : Truth.Unknown, changed.Question);
        }
        else
        {
            not.Add(new(rule, place, turn, impossible ?? Reason.NotAlone));
        }
    }

    // Were only this condition as before, the rule would hold again.
    private bool IsAlone(Trial changed) =>
        new RuleTruth(changed, whom).Of(rule.Whole) != Truth.True
        && new RuleTruth(changed, whom, place.Leaf, place.Wanted).Of(rule.Whole) == Truth.True;

    private void Birthdays(AgeTest age, Person person)
    {
        foreach (var (turn, days, isReached) in new[] { (Turn.DayBefore, 1, false), (Turn.OnTheDay, 0, true), (Turn.DayAfter, -1, true) })
        {
            var question = PersonChanges.Birthday(witness, person, age.Limit, days);
            var holds = (isReached != age.Under) == place.SpeaksFor;
            var changed = witness.With(question);
            if (new RuleTruth(changed, whom, place.Leaf, place.Wanted).Of(rule.Whole) == Truth.True)
            {
                Add(turn, holds ? Truth.True : Truth.False, question);
            }
            else
            {
                not.Add(new(rule, place, turn, Reason.NotAlone));
            }
        }
    }

    private void Add(Turn turn, Truth truth, Question question) => derived.Add(DerivedCase.Of(rule, whom, place, turn, truth, question));
}

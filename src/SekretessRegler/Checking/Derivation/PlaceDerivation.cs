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

        if (place.Leaf is CrimeTest crime)
        {
            derived.AddRange(new PenaltyDerivation(rule, whom, place, crime, witness, _other).Cases());
        }
    }

    private void Turned(Turn turn, Truth target)
    {
        var impossible = StatementChanges.Impossible(place.Leaf, witness.Scene.Vocabulary, target);
        if (impossible is not null || _steering.Turned(witness, place.Leaf, _other, target, IsAlone) is not { } changed)
        {
            not.Add(new(rule, place, turn, impossible ?? Reason.NotAlone));
        }
        else if (turn == Turn.Unknown && changed.AlwaysHolds(rule.Whole, whom))
        {
            not.Add(new(rule, place, turn, Reason.EveryAnswerOpens));
        }
        else
        {
            Add(turn, new RuleTruth(changed, whom, isFree: true).Of(rule.Whole), changed.Question);
        }
    }

    // Were only this condition as before, the rule would hold again.
    private bool IsAlone(Trial changed) =>
        new RuleTruth(changed, whom).Of(rule.Whole) != Truth.True
        && new RuleTruth(changed, whom, place, place.Wanted).Of(rule.Whole) == Truth.True;

    // The calendar says what the age is; only what the rule makes of it is asked of the conditions.
    private void Birthdays(AgeTest age, Person person)
    {
        var before = Birthday(Turn.DayBefore, days: 1, isReached: false);
        var on = Birthday(Turn.OnTheDay, days: 0, isReached: true);
        var after = Birthday(Turn.DayAfter, days: -1, isReached: true);
        foreach (var (turn, truth, question) in new[] { before, on, after })
        {
            if (before.Truth == on.Truth)
            {
                not.Add(new(rule, place, turn, Reason.NotAlone));
            }
            else
            {
                Add(turn, truth, question);
            }
        }

        (Turn Turn, Truth Truth, Question Question) Birthday(Turn turn, int days, bool isReached)
        {
            var question = PersonChanges.Birthday(witness, person, age.Limit, days);
            var holds = isReached != age.Under ? Truth.True : Truth.False;
            return (turn, new RuleTruth(witness.With(question), whom, place, holds, isFree: true).Of(rule.Whole), question);
        }
    }

    private void Add(Turn turn, Truth truth, Question question) => derived.Add(DerivedCase.Of(rule, whom, place, turn, truth, question));
}

using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Questions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Brings a condition of a rule to a wanted truth by changing the statements it reads, the rest left alone as far as possible.</summary>
internal sealed class Steering(TestedRule rule, ImmutableArray<ConditionPlace> places, Whom whom)
{
    private const int MostExamined = 25;

    /// <summary>The changed question; null when no change was found.</summary>
    public Trial? Toward(Trial trial, Condition condition, Person? other, Truth target)
    {
        if (new RuleTruth(trial, whom).Of(condition, Here(trial, other)) == target)
        {
            return trial;
        }

        return condition switch
        {
            Not not => Toward(trial, not.Inner, other, target.Not()),
            Defined defined => Toward(trial, defined.Meaning, other, target),
            AllOf => Group(trial, condition, other, target, isEvery: target == Truth.True),
            AnyOf => Group(trial, condition, other, target, isEvery: target == Truth.False),
            SomeOtherPerson some when target == Truth.True => Somebody(OtherPerson.In(trial, whom), some),
            SomeOtherPerson some => trial.Others(whom).Aggregate((Trial?)trial, (found, one) => found is null ? null : Toward(found, some.Inner, one, target)),
            _ => Turned(trial, condition, other, target, _ => true),
        };
    }

    /// <summary>The question in which the leaf itself comes to the target, chosen among those that are acceptable.</summary>
    public Trial? Turned(Trial trial, Condition leaf, Person? other, Truth target, Func<Trial, bool> isAcceptable)
    {
        (Trial Trial, int Loss)? best = null;
        var examined = 0;
        foreach (var question in StatementChanges.Of(trial, leaf, whom, Here(trial, other), target))
        {
            var changed = trial.With(question);
            if (!Is(changed, leaf, other, target) || !isAcceptable(changed) || !IsValid(changed))
            {
                continue;
            }

            var loss = Loss(trial, changed, leaf);
            best = best is { } found && found.Loss <= loss ? best : (changed, loss);
            if (loss == 0 || ++examined == MostExamined)
            {
                break;
            }
        }

        return best?.Trial;
    }

    private Trial? Somebody(Trial trial, SomeOtherPerson some) =>
        trial.Others(whom).Select(one => Toward(trial, some.Inner, one, Truth.True)).FirstOrDefault(found => found is not null);

    private Trial? Group(Trial trial, Condition group, Person? other, Truth target, bool isEvery)
    {
        if (!isEvery)
        {
            return group.Parts.Select(part => Toward(trial, part, other, target)).OfType<Trial>().MinBy(found => Loss(trial, found, group));
        }

        var all = group.Parts.Aggregate((Trial?)trial, (found, part) => found is null ? null : Toward(found, part, other, target));
        return all is not null && new RuleTruth(all, whom).Of(group, Here(all, other)) == target ? all : null;
    }

    private bool Is(Trial trial, Condition leaf, Person? other, Truth target)
    {
        var formula = trial.Formula(leaf, whom, Here(trial, other));
        return target == Truth.Unknown ? formula.Truth == Truth.Unknown : formula.Truth == target;
    }

    // How much else was changed: the secrecy that the rule is tried against weighs most.
    private int Loss(Trial before, Trial after, Condition leaf)
    {
        var others = places.Count(place => !ReferenceEquals(place.Leaf, leaf) && new RuleTruth(before, whom).Of(place) != new RuleTruth(after, whom).Of(place));
        return others + (rule.Rule is BreakingRule or ReservationRule && !IsAtStake(after) ? 100 : 0);
    }

    private bool IsAtStake(Trial trial) => trial.Case.Secrecies.Any(secrecy =>
        secrecy.Person?.Id == whom.Person && !secrecy.Secret.IsFalse && secrecy.Routes.Any(route => ReferenceEquals(route.Law.Rule, rule.Rule)));

    private static bool IsValid(Trial trial) => QuestionCheck.Check(trial.Question, trial.Book.Pack, trial.Book.Pack.CurrentTo).IsEmpty;

    private static Person? Here(Trial trial, Person? other) =>
        other is null ? null : trial.Scene.AllPersons.FirstOrDefault(person => person.Id == other.Id);
}

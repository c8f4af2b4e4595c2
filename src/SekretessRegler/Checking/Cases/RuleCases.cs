using System.Collections.Immutable;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Cases;

/// <summary>What the cases of one rule came to, written and derived.</summary>
internal sealed class RuleCases
{
    private readonly HashSet<Condition> _true = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Condition> _false = new(ReferenceEqualityComparer.Instance);

    public RuleCases(LawBook book, TestedRule rule, ImmutableArray<Question> questions)
    {
        (Rule, Places) = (rule, ConditionPlace.Of(rule.Whole));
        var derivation = new RuleDerivation(book, rule, questions);
        (Derived, Underivable) = (derivation.Cases, derivation.Underivable);
        IsReached = derivation.HasOpening || Derived.Any(one => one.Turn == Turn.Opens);
        foreach (var question in questions.Where(question => rule.IsInForceOn(question.Day!.Value)))
        {
            Note(new Trial(book, question));
        }

        foreach (var one in Derived.Where(one => one.Place is not null))
        {
            _true.Add(one.Place!.Leaf);
            (one.Turn is Turn.False or Turn.Unknown ? _false : _true).Add(one.Place.Leaf);
        }

        Failures = [.. Derived.Select(one => (Case: one, Truth: RuleStanding.Of(new(book, one.Question), rule, one.Whom)))
            .Where(ran => !ran.Case.Holds(ran.Truth))];
    }

    public TestedRule Rule { get; }

    public ImmutableArray<ConditionPlace> Places { get; }

    public ImmutableArray<DerivedCase> Derived { get; }

    public ImmutableArray<Underivable> Underivable { get; }

    /// <summary>Some case is one where the rule holds.</summary>
    public bool IsReached { get; }

    /// <summary>The derived cases that do not hold, with what the rule came to.</summary>
    public ImmutableArray<(DerivedCase Case, Truth Truth)> Failures { get; }

    /// <summary>The condition decided the rule in one case where it spoke for it, and in one where it did not.</summary>
    public bool Reaches(ConditionPlace place) => _true.Contains(place.Leaf) && _false.Contains(place.Leaf);

    private void Note(Trial trial)
    {
        foreach (var whom in RulePersons.Of(trial, Rule))
        {
            foreach (var place in Places.Where(place => RuleTruth.Decides(trial, whom, Rule.Whole, place)))
            {
                (new RuleTruth(trial, whom).Of(place) == place.Wanted ? _true : _false).Add(place.Leaf);
            }
        }
    }
}

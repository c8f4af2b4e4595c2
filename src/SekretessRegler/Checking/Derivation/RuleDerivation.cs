using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Derives the cases of one rule from the questions of its section: each condition alone false, alone unknown, and the boundaries.</summary>
internal sealed class RuleDerivation
{
    private const int MostSeeds = 6;

    private readonly TestedRule _rule;
    private readonly ImmutableArray<ConditionPlace> _places;
    private readonly ImmutableArray<(Trial Trial, Whom Whom)> _openings;
    private readonly ImmutableArray<Trial> _seeds;
    private readonly Vocabulary.PackVocabulary _vocabulary;
    private readonly List<DerivedCase> _derived = [];
    private readonly List<Underivable> _not = [];

    /// <param name="questions">The questions of the section's written cases, the opening case first.</param>
    public RuleDerivation(LawBook book, TestedRule rule, ImmutableArray<Question> questions)
    {
        (_rule, _places, _vocabulary) = (rule, ConditionPlace.Of(rule.Whole), book.Pack.Vocabulary);
        var written = questions.Where(question => rule.IsInForceOn(question.Day!.Value)).Select(question => new Trial(book, question)).ToImmutableArray();
        _openings = [.. written.SelectMany(Openings)];
        _seeds = [.. _openings.Select(one => one.Trial).Concat(written).Concat(Moved(book, questions)).Distinct().Take(MostSeeds)];
        foreach (var place in _places)
        {
            Derive(place);
        }

        if (rule.Rule is SecrecyRule secrecy && Opening() is { } opening)
        {
            _derived.AddRange(new SecrecyDerivation(rule, secrecy, opening.Trial, opening.Whom).Cases());
        }
    }

    public bool HasOpening => _openings.Length > 0;

    public ImmutableArray<DerivedCase> Cases => [.. _derived];

    public ImmutableArray<Underivable> Underivable => [.. _not];

    private (Trial Trial, Whom Whom)? Opening() => _openings.Length > 0 ? _openings[0]
        : _derived.Find(one => one.Turn == Turn.Opens) is { } opens ? (_seeds[0].With(opens.Question), opens.Whom) : null;

    private IEnumerable<(Trial Trial, Whom Whom)> Openings(Trial trial) =>
        RulePersons.Of(trial, _rule).Where(whom => Opens(trial, whom)).Take(1).Select(whom => (trial, whom));

    // An older wording is often tried by no question of its own: the others are asked on its days.
    private IEnumerable<Trial> Moved(LawBook book, ImmutableArray<Question> questions)
    {
        var days = _rule.Wording.Days;
        var day = days.LastDay is { } last && last < book.Pack.CurrentTo ? last : days.Contains(book.Pack.CurrentTo) ? book.Pack.CurrentTo : days.FirstDay;
        return questions.Take(MostSeeds).Select(question => new Trial(book, question.OnDay(day)));
    }

    private bool Opens(Trial trial, Whom whom) =>
        new RuleTruth(trial, whom).Of(_rule.Whole) == Truth.True
        && DerivedCase.AllowedFor(_rule, Truth.True).Contains(RuleStanding.Of(trial, _rule, whom));

    private void Derive(ConditionPlace place)
    {
        if (StatementChanges.Impossible(place.Leaf, _vocabulary, Truth.False) is { } never)
        {
            Not(place, Turn.False, never);
            Not(place, Turn.Unknown, never);
        }
        else if (Witness(place) is not { } witness)
        {
            var reason = Covering.Has(place, _vocabulary) ? Reason.Covered : HasOpening || _derived.Count > 0 ? Reason.NeverDecides : Reason.NoOpening;
            Not(place, Turn.False, reason);
            Not(place, Turn.Unknown, reason);
        }
        else
        {
            new PlaceDerivation(_rule, _places, place, witness.Trial, witness.Whom, _derived, _not).Derive();
        }
    }

    private (Trial Trial, Whom Whom)? Witness(ConditionPlace place)
    {
        foreach (var (trial, whom) in _openings)
        {
            if (new Isolation(_rule, whom, new(_rule, _places, whom)).IsCarriedBy(trial, place))
            {
                return (trial, whom);
            }
        }

        foreach (var seed in _seeds)
        {
            foreach (var whom in RulePersons.Of(seed, _rule))
            {
                if (new Isolation(_rule, whom, new(_rule, _places, whom)).Of(seed, place) is { } trial && Opens(trial, whom))
                {
                    _derived.Add(DerivedCase.Of(_rule, whom, place, Turn.Opens, Truth.True, trial.Question));
                    return (trial, whom);
                }
            }
        }

        return null;
    }

    private void Not(ConditionPlace place, Turn turn, Reason reason) => _not.Add(new(_rule, place, turn, reason));
}

using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Derives the boundary of a penalty: the mildest crime of the catalogue that reaches it, and the gravest that does not.</summary>
internal sealed class PenaltyDerivation(TestedRule rule, Whom whom, ConditionPlace place, CrimeTest test, Trial witness, Person? other)
{
    private readonly PackVocabulary _vocabulary = witness.Scene.Vocabulary;

    public IEnumerable<DerivedCase> Cases()
    {
        var (leaf, asked) = (_vocabulary.Leaves[test.Leaf], Asked());
        var crimes = _vocabulary.Crimes.Where(crime => test.Places?.Contains(crime.Citation) != false)
            .Select(crime => (Crime: crime, Months: Months(crime, leaf, asked))).Where(one => one.Months is not null).ToList();
        return Limit is not { } limit ? []
            : crimes.Where(one => one.Months >= limit).OrderBy(one => one.Months).Take(1).Select(one => Case(Turn.PenaltyReached, one.Crime, Truth.True))
                .Concat(crimes.Where(one => one.Months < limit).OrderByDescending(one => one.Months).Take(1).Select(one => Case(Turn.PenaltyBelow, one.Crime, Truth.False)));

        DerivedCase Case(Turn turn, Crime crime, Truth meets)
        {
            var question = AnswerChanges.Answered(witness, leaf, asked, crime.Code);
            var truth = new RuleTruth(witness.With(question), whom, place, meets, isFree: true).Of(rule.Whole);
            return DerivedCase.Of(rule, whom, place, turn, truth, question);
        }
    }

    private int? Limit => test.LowestAtLeast ?? test.HighestAtLeast;

    private Binding Asked() =>
        AnswerResolver.Asked(_vocabulary.Leaves[test.Leaf], witness.Binding(test, whom) with { Other = other }, test.Swapped);

    // A crime without imprisonment in its scale reaches no term at all.
    private int? Months(Crime crime, Leaf leaf, Binding asked)
    {
        var day = leaf.DayLeaf is { } code
            ? new AnswerResolver(witness.Scene).Find(_vocabulary.Leaves[code], asked) is { } answer && Days.Read(answer.Value) is { } deed ? deed : (DateOnly?)null
            : witness.Scene.Day;
        return day is { } known && crime.ScaleOn(known) is { } scale
            ? test.LowestAtLeast is not null ? scale.LowestMonths ?? 0 : scale.Life ? int.MaxValue : scale.HighestMonths ?? 0
            : null;
    }
}

using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Derives what a secrecy has beside its conditions: the harm test and the longest time.</summary>
internal sealed class SecrecyDerivation(TestedRule rule, SecrecyRule secrecy, Trial opening, Whom whom)
{
    public IEnumerable<DerivedCase> Cases() => Harms().Concat(Longest());

    private IEnumerable<DerivedCase> Harms()
    {
        if (secrecy.HarmTest.Kind == HarmTestKind.Absolute)
        {
            yield break;
        }

        var below = secrecy.HarmTest.SecretFrom - 1;
        yield return Case(Turn.HarmUnanswered, Truth.Unknown, Answered(_ => null));
        yield return Case(Turn.HarmLessLikely, Truth.False, Answered(_ => below));
        foreach (var harm in secrecy.HarmTest.Harms)
        {
            yield return Case(Turn.HarmLikelyEnough, Truth.True, Answered(code => code == harm ? secrecy.HarmTest.SecretFrom : Beside(code, harm, below)));
        }
    }

    // The milder harm of a chain is never less likely than the graver.
    private Likelihood Beside(string code, string harm, Likelihood below)
    {
        var (one, other) = (Harm(code), Harm(harm));
        return one.Chain == other.Chain && one.Grade < other.Grade ? secrecy.HarmTest.SecretFrom : below;
    }

    private Question Answered(Func<string, Likelihood?> likelihood)
    {
        var chains = secrecy.HarmTest.Harms.Select(code => Harm(code).Chain).ToHashSet();
        var silenced = opening.Scene.Vocabulary.Harms.Values.Where(harm => chains.Contains(harm.Chain)).Select(harm => harm.Code).ToImmutableArray();
        var answers = secrecy.HarmTest.Harms.Where(code => likelihood(code) is not null)
            .ToDictionary(code => code, code => LikelihoodWords.All[(int)likelihood(code)!.Value]);
        return AnswerChanges.Harm(opening.Question, whom.Person, silenced, answers);
    }

    private IEnumerable<DerivedCase> Longest()
    {
        if (secrecy.LongestYears is not { } years)
        {
            yield break;
        }

        var last = opening.Scene.Day.AddYears(-years);
        yield return Case(Turn.LastDayButOne, Truth.True, Dated(last.AddDays(1)));
        yield return Case(Turn.LastDay, Truth.True, Dated(last));
        yield return Case(Turn.DayAfterLast, Truth.False, Dated(last.AddDays(-1)));
    }

    private Question Dated(DateOnly day) => opening.Question.WithItem(item => item with { DocumentDay = day });

    private Harm Harm(string code) => opening.Scene.Vocabulary.Harms[code];

    private DerivedCase Case(Turn turn, Truth truth, Question question) => DerivedCase.Of(rule, whom, null, turn, truth, question);
}

using SekretessRegler.Tests.Generation;
using SekretessRegler.Tests.Specification;

namespace SekretessRegler.Tests.Differential;

/// <summary>A random pack and question by seed, examined both ways.</summary>
internal sealed record Sample(RulePack Pack, Question Question)
{
    public static Sample Of(int seed)
    {
        var dice = new Dice(seed);
        var pack = RandomPack.Build(dice);
        return new(pack, RandomQuestion.Build(dice, dice.Pick(10, 25, 40, 60), pack));
    }

    /// <summary>One comparison per item and receiver.</summary>
    /// <exception cref="TooManyCompletionsException">The question leaves too much open.</exception>
    public IReadOnlyList<Comparison> Compare()
    {
        var naive = (from item in Question.Items
                     from receiver in Question.Receivers
                     select new NaiveExamination(Pack, Question, item, receiver).Answer()).ToList();
        var decision = new Examiner(Pack).Examine(Question);
        return [.. decision.Parts.Zip(naive, (engine, one) => new Comparison(Pack, engine, one))];
    }

    /// <summary>What differs where the two are bound to agree.</summary>
    public IEnumerable<string> Differences() =>
        Compare().Where(one => !one.EngineAsksMorePresumptions).SelectMany(one => one.Differences);
}

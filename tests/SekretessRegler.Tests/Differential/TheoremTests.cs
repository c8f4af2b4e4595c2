using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Generation;
using Xunit.Abstractions;

namespace SekretessRegler.Tests.Differential;

public class TheoremTests(ITestOutputHelper output)
{
    private const int Wanted = 10_000;

    [Fact]
    public void A_yes_never_rests_on_silence() =>
        Hold((sample, dice) => Refined(sample, dice, part => part.Outcome.Permits(), part => part.Outcome.Permits()));

    [Fact]
    public void A_final_no_stays() =>
        Hold((sample, dice) => Refined(sample, dice, part => part.IsFinal == true, part => !part.Outcome.Permits()));

    [Fact]
    public void More_secrecy_never_opens() => Hold(MoreSecrecy);

    private void Hold(Func<Sample, Dice, (int Premises, bool Holds)> theorem)
    {
        var premises = 0;
        var seed = 0;
        for (; premises < Wanted; seed++)
        {
            var (found, holds) = theorem(Sample.Of(seed), new(seed + 1_000_000));
            premises += found;
            Assert.True(holds, holds ? "" : $"Seed {seed}\n{Dump.Of(Sample.Of(seed))}");
        }

        output.WriteLine($"the premise held {premises} times, over {seed} seeds");
    }

    private static (int, bool) Refined(Sample sample, Dice dice, Func<DecisionPart, bool> premise, Func<DecisionPart, bool> conclusion)
    {
        var examiner = new Examiner(sample.Pack);
        var before = examiner.Examine(sample.Question).Parts;
        if (!before.Any(premise))
        {
            return (0, true);
        }

        var tries = Enumerable.Range(0, 4).Select(_ => examiner.Examine(Refinement.Of(sample.Question, sample.Pack, dice)).Parts).ToList();
        return (4 * before.Count(premise), tries.All(after => before.Zip(after).All(pair => !premise(pair.First) || conclusion(pair.Second))));
    }

    private static (int, bool) MoreSecrecy(Sample sample, Dice dice)
    {
        var pack = NewSecrecy.WithoutRelations(sample.Pack);
        var before = new Examiner(pack).Examine(sample.Question).Parts;
        var no = before.Count(part => part.Outcome == Outcome.MayNotBeDisclosed);
        if (no == 0)
        {
            return (0, true);
        }

        var tries = Enumerable.Range(0, 4).Select(_ => new Examiner(NewSecrecy.AddedTo(pack, dice)).Examine(sample.Question).Parts).ToList();
        return (4 * no, tries.All(after => before.Zip(after).All(pair => pair.First.Outcome != Outcome.MayNotBeDisclosed || !pair.Second.Outcome.Permits())));
    }
}

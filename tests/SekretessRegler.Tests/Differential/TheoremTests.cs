using SekretessRegler.Tests.Generation;
using Xunit.Abstractions;

namespace SekretessRegler.Tests.Differential;

public class TheoremTests(ITestOutputHelper output)
{
    private const int Wanted = 10_000;
    private const int Changes = 25;

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
        return Implies(
            examiner.Examine(sample.Question), () => examiner.Examine(Refinement.Of(sample.Question, sample.Pack, dice)), premise, conclusion);
    }

    private static (int, bool) MoreSecrecy(Sample sample, Dice dice)
    {
        var pack = NewSecrecy.WithoutRelations(sample.Pack);
        return Implies(
            new Examiner(pack).Examine(sample.Question), () => new Examiner(NewSecrecy.AddedTo(pack, dice)).Examine(sample.Question),
            part => part.Outcome == Outcome.MayNotBeDisclosed, part => !part.Outcome.Permits());
    }

    /// <summary>How often the premise held, and whether the conclusion always did then.</summary>
    private static (int, bool) Implies(
        Decision before, Func<Decision> change, Func<DecisionPart, bool> premise, Func<DecisionPart, bool> conclusion)
    {
        var places = before.Parts.Select((part, place) => (part, place)).Where(one => premise(one.part)).Select(one => one.place).ToList();
        return places.Count == 0
            ? (0, true)
            : (Changes * places.Count, Enumerable.Range(0, Changes).Select(_ => change().Parts).All(parts => places.All(place => conclusion(parts[place]))));
    }
}

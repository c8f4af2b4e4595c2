using SekretessRegler.Tests.Specification;
using Xunit.Abstractions;

namespace SekretessRegler.Tests.Differential;

public class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void The_engine_agrees_with_the_specification_on_outcome_questions_and_deciding_provisions() => AgreeOn(4_000, false);

    [Fact]
    public void The_engine_agrees_with_the_specification_also_on_what_is_contested() => AgreeOn(4_000, true);

    private void AgreeOn(int samples, bool contested)
    {
        var tally = new Tally();
        var differing = Enumerable.Range(0, samples).Where(seed => Differs(Sample.Of(seed, contested), tally)).ToList();
        output.WriteLine(tally.ToString());
        Assert.True(differing.Count == 0, $"Seeds {string.Join(", ", differing)}.\n{string.Join("\n\n", differing.Take(3).Select(seed => Told(seed, contested)))}");
    }

    private static bool Differs(Sample sample, Tally tally)
    {
        try
        {
            var all = sample.Compare();
            tally.Count(all);
            return all.Any(one => !one.EngineAsksMorePresumptions && one.Differences.Any());
        }
        catch (TooManyCompletionsException)
        {
            tally.CountTooOpen();
            return false;
        }
    }

    private static string Told(int seed, bool contested)
    {
        var least = Shrinking.Least(Sample.Of(seed, contested));
        return $"Seed {seed}\n{string.Join('\n', least.Differences())}\n{string.Join('\n', least.Compare().Select(one => one.Both))}\n{Dump.Of(least)}";
    }
}

using SekretessRegler.Tests.Specification;
using Xunit.Abstractions;

namespace SekretessRegler.Tests.Differential;

public class AgreementTests(ITestOutputHelper output)
{
    private const int Samples = 2_100;

    [Fact]
    public void The_engine_agrees_with_the_specification_on_outcome_questions_and_deciding_provisions()
    {
        var tally = new Tally();
        var differing = Enumerable.Range(0, Samples).Where(seed => Differs(Sample.Of(seed), tally)).ToList();
        output.WriteLine(tally.ToString());
        Assert.True(differing.Count == 0, $"Seeds {string.Join(", ", differing)}.\n{string.Join("\n\n", differing.Take(3).Select(Told))}");
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

    private static string Told(int seed)
    {
        var least = Shrinking.Least(Sample.Of(seed));
        return $"Seed {seed}\n{string.Join('\n', least.Differences())}\n{string.Join('\n', least.Compare().Select(one => one.Both))}\n{Dump.Of(least)}";
    }
}

using System.Diagnostics;
using SekretessRegler.Tests.Generation;
using SekretessRegler.Tests.Specification;
using Xunit.Abstractions;
namespace SekretessRegler.Tests.Differential;
public class Probe(ITestOutputHelper output)
{
    [Fact]
    public void Run()
    {
        var outcomes = new Dictionary<string, int>();
        var slow = new List<(double, int, int)>();
        int many = 0;
        var total = Stopwatch.StartNew(); double engine = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            var pack = RandomPack.Build(dice);
            var q = RandomQuestion.Build(dice, dice.Pick(10, 25, 40, 60));
            var w = Stopwatch.StartNew();
            try {
                var naive = new NaiveExamination(pack, q, q.Items[0], q.Receivers[0]);
                var a = naive.Answer();
                var key = a.Outcome + " " + a.Reason + " " + a.IsFinal;
                outcomes[key] = outcomes.GetValueOrDefault(key) + 1;
                slow.Add((w.Elapsed.TotalMilliseconds, naive.Free.All.Length, seed));
            } catch (TooManyCompletionsException) { many++; slow.Add((w.Elapsed.TotalMilliseconds, -1, seed)); }
            w.Restart();
            try { new Examiner(pack).Examine(q); } catch (Exception e) { output.WriteLine($"{seed}: {e.GetType()} {e.Message} {e.StackTrace}"); }
            engine += w.Elapsed.TotalMilliseconds;
        }
        foreach (var o in outcomes.OrderBy(o => -o.Value)) output.WriteLine($"{o.Value} {o.Key}");
        foreach (var s in slow.OrderBy(s => -s.Item1).Take(12)) output.WriteLine(s.ToString());
        output.WriteLine($"many {many} total {total.Elapsed.TotalSeconds} engine {engine/300} median {slow.OrderBy(s=>s.Item2).ElementAt(150)}");
    }
}

using System.Diagnostics;
using SekretessRegler;
using SekretessRegler.Benchmarks;
using SekretessRegler.Examination;

// Prints the size of the decision diagram and the time per examination as the number of unknowns grows.
// Read the ratios: absolute times depend on the machine.
Console.WriteLine("unknowns  rules  nodes  verdict µs  ratio  whole decision µs");
double? first = null;
foreach (var unknowns in new[] { 5, 10, 20, 40 })
{
    var pack = SyntheticAct.With(unknowns, rules: 510);
    var question = SyntheticAct.Question;
    var law = new LawOnDay(pack, question.Day!.Value);
    var nodes = Verdict().Diagram.NodeCount;
    var verdict = Median(() => Verdict());
    var whole = Median(() => new Examiner(pack).Examine(question));
    first ??= verdict;
    Console.WriteLine($"{unknowns,8}  {510,5}  {nodes,5}  {verdict,10:F0}  {verdict / first,5:F1}  {whole,17:F0}");

    Answering Verdict() =>
        new(new Case(new Scene(pack, law, question, question.Items[0], question.Receivers[0], question.Day.Value)));
}

static double Median(Action action)
{
    var times = new double[31];
    for (var run = -10; run < times.Length; run++)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        if (run >= 0)
        {
            times[run] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }
    }

    Array.Sort(times);
    return times[times.Length / 2];
}

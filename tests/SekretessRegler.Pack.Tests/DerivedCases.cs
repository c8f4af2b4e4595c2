using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Pack.Tests;

/// <summary>What the machine derives from the cases of each rule.</summary>
public sealed class DerivedCases
{
    [Fact]
    public void Try()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        var all = PackCases.Run(Rules.Pack, Rules.Files, bag);
        var text = new System.Text.StringBuilder();
        foreach (var one in bag.Sorted()) text.AppendLine(one.ToString());
        foreach (var section in all)
        {
            foreach (var one in section.Failures) text.AppendLine(one.ToString());
            foreach (var rule in section.Rules)
            {
                if (!rule.IsReached) text.AppendLine($"NOT REACHED {rule.Rule.Name} {rule.Rule.Rule.GetType().Name}");
                foreach (var (one, truth) in rule.Failures)
                    text.AppendLine($"FAIL {rule.Rule.Name} {rule.Rule.Rule.GetType().Name} {one.Place?.Leaf} {one.Turn} {truth} allowed {string.Join(",", one.Allowed)}");
                foreach (var not in rule.Underivable.Where(n => n.Reason != SekretessRegler.Checking.Derivation.Reason.AlwaysStated))
                    text.AppendLine($"NOT {rule.Rule.Name} {rule.Rule.Rule.GetType().Name} {not.Place.Leaf} {not.Turn} {not.Reason}");
                foreach (var place in rule.Places.Where(p => !rule.Reaches(p)))
                    text.AppendLine($"UNREACHED {rule.Rule.Name} {place.Leaf}");
            }
        }
        var rules = all.SelectMany(s => s.Rules).ToList();
        text.AppendLine($"{rules.Count} rules {all.Sum(s => s.Written)} cases {rules.Sum(r => r.Derived.Length)} derived {rules.Sum(r => r.Places.Length)} places {rules.Sum(r => r.Places.Count(r.Reaches))} reached, failures {rules.Sum(r => r.Failures.Length)} not {rules.Sum(r => r.Underivable.Length)}; {watch.Elapsed}");
        File.WriteAllText("/tmp/testa-out.txt", text.ToString());
    }
}

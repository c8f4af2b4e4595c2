using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Pack.Tests;

/// <summary>What the machine derives from the cases of each rule: each condition alone false, alone unknown, and the boundaries.</summary>
public sealed class DerivedCases
{
    private static readonly Lazy<ImmutableArray<SectionCases>> Sections = new(() => PackCases.Run(Rules.Pack, Rules.Files, new()));

    private static readonly Lazy<Dictionary<string, RuleCases>> All = new(() =>
        Sections.Value.SelectMany(section => section.Rules).ToDictionary(rule => $"{rule.Rule.Name} {rule.Rule.Place}"));

    public static TheoryData<string> Names => [.. All.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hold(string rule)
    {
        var one = All.Value[rule];
        var findings = new Findings(Sections.Value, Rules.Pack.Vocabulary);
        Assert.Empty(one.Failures.Select(failed => findings.Failure(failed.Case, failed.Truth).ToString()));
    }

    [Fact]
    public void Every_file_of_cases_starts_where_a_rule_holds() =>
        Assert.DoesNotContain(Sections.Value.SelectMany(section => section.Failures), one => one.Code == Messages.OpeningDoesNotOpen.Code);
}

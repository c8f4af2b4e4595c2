using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Checking.Mutation;
using SekretessRegler.Conditions;
using SekretessRegler.Reading;
using SekretessRegler.Tests.Packs;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Tests.Checking;

/// <summary>What is derived from one opening case of a small pack, and what the cases reach.</summary>
public sealed class DerivedCaseTests
{
    private const string Opening = """
        lagrum: OSL 10:18 a
        utgångsläge:
          datum: 2026-02-01
          utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
          mottagare: { myndighet: polismyndigheten }
          uppgift: { kategorier: [personliga-förhållanden], hänför-sig-till: [], rör: [{ id: A, född: 2008-11-30 }] }
          syfte: []
          initiativ: eget
          fakta: { uppgiften-angår-misstanke-om-begånget-brott: nej }
          bedömningar:
            konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: Bud åt nätverk, av: handläggare 1 }
            olämpligt-att-lämna-ut: { svar: nej, motivering: Ingen insats påverkas, av: handläggare 1 }
        väntat: { väg: öppen }
        """;

    private static readonly ImmutableArray<SectionCases> Sections =
        PackCases.Run(TestPack.Small, [new CaseReader(TestPack.Small, new()).Read("litet.fall.yaml", YamlSource.Parse(Opening, "litet.fall.yaml", new())!)!], new());

    private static readonly Findings Found = new(Sections, TestPack.Small.Vocabulary);

    private static readonly RuleCases Rule = Sections.SelectMany(section => section.Rules).First(rule => rule.Rule.Rule.Citation.ToString() == "OSL 10:18 a");

    [Fact]
    public Task From_one_opening_case_each_condition_is_tried_alone() => Verifier.Verify(string.Concat(
        Rule.Derived.Select(one => $"«{ConditionName.Of(one.Place!.Leaf, TestPack.Small.Vocabulary)}» {CaseWords.Of(one.Turn).Swedish}: {CaseWords.Of(one).Swedish}\n")));

    [Fact]
    public void Every_derived_case_holds() => Assert.Empty(Found.Failures);

    [Fact]
    public Task What_no_case_reaches_is_named_with_its_place() => Verifier.Verify(string.Concat(
        Found.RulesNotReached.Concat(Found.ConditionsNotReached).Concat(Found.NotDerived.Select(not => not.Said))
            .Select(one => $"{one.ToString().Replace(TestPack.Folder.Replace('\\', '/'), "litet", StringComparison.Ordinal)}\n{one.English}\n")));

    [Fact]
    public void A_derived_case_that_does_not_hold_is_told_at_its_condition()
    {
        var one = Rule.Derived.First(derived => derived.Turn == Turn.Unknown);
        var told = Found.Failure(one, Truth.True);

        Assert.Equal("SR0514", told.Code);
        Assert.Equal(one.Place!.Leaf.Anchor.Span, told.Span);
        Assert.EndsWith("ensamt okänt borde ge stängd eller möjlig men gav öppen", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_derived_cases_of_a_rule_notice_every_change_of_its_conditions()
    {
        var (tried, survivors) = new MutantRun(TestPack.Small, CancellationToken.None).Of([.. Sections.Where(section => section.Rules.Contains(Rule))]);

        Assert.Equal(12, tried);
        Assert.Empty(survivors);
    }

    [Fact]
    public void A_change_that_no_case_notices_is_named()
    {
        var (_, survivors) = new MutantRun(TestPack.Small, CancellationToken.None).Of([.. Sections.Where(section => section.Asked.IsEmpty)]);

        Assert.All(survivors, one => Assert.Equal("SR0518", one.Code));
        Assert.Contains(survivors, one => one.Text.EndsWith("inget fall märker att «längst: 70» blir 69", StringComparison.Ordinal));
    }
}

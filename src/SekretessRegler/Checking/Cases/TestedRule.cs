using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Cases;

/// <summary>A rule of one wording, as far as cases can test it.</summary>
/// <param name="Place">Which wording of the section and which rule of the wording, from 0.</param>
/// <param name="Whole">What must hold for the rule to apply: its conditions, and what it is called for by.</param>
internal sealed record TestedRule(Section Section, Wording Wording, Rule Rule, (int Wording, int Rule) Place, Condition Whole)
{
    /// <summary>How the rule is named among several wordings.</summary>
    public string Name => Section.Wordings.Length == 1 ? Rule.Citation.ToString() : $"{Rule.Citation} ({Wording.Days})";

    /// <summary>The encoded rules of a section, newest wording first. Structure rules have no effect to test.</summary>
    public static ImmutableArray<TestedRule> Of(Section section) =>
    [
        .. from wording in section.Wordings.Index()
           where wording.Item.Encoding != Encoding.None
           from rule in wording.Item.Rules.Index()
           where rule.Item is not StructureRule
           select new TestedRule(section, wording.Item, rule.Item, (wording.Index, rule.Index), WholeOf(rule.Item)),
    ];

    public bool IsInForceOn(DateOnly day) => ReferenceEquals(Section.WordingOn(day), Wording);

    /// <summary>The same rule in a section that differs in one place.</summary>
    public TestedRule In(Section other)
    {
        var wording = other.Wordings[Place.Wording];
        var rule = wording.Rules[Place.Rule];
        return new(other, wording, rule, Place, WholeOf(rule));
    }

    private static Condition WholeOf(Rule rule) =>
        rule is SecrecyRule { CalledForBy: { } calledForBy } ? new AllOf([rule.Condition, calledForBy]) : rule.Condition;
}

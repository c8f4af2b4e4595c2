using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>A rule and each of its conditions as lines of the trail.</summary>
internal sealed class ConditionTrail(Case @case)
{
    private readonly ConditionText _text = new(@case.Scene);

    public TrailNode Rule(RuleInForce law, Binding binding, string result, ImmutableArray<TrailNode> further = default) => new()
    {
        Citation = law.Rule.Citation.ToString(),
        Text = law.Rule.Meaning,
        Result = result,
        Act = law.Wording.Act,
        Days = law.Wording.Days.ToString(),
        Children =
        [
            .. Conditions(law, binding),
            .. further.IsDefault ? [] : further,
            .. law.Wording.Encoding == Encoding.Whole ? [] : Unsaid(law),
        ],
    };

    public IEnumerable<TrailNode> Conditions(RuleInForce law, Binding binding) => law.Rule.Condition switch
    {
        AllOf all => all.Parts.Select(part => Line(law, part, binding)),
        var condition => [Line(law, condition, binding)],
    };

    private TrailNode Line(RuleInForce law, Condition condition, Binding binding)
    {
        var (swedish, english) = _text.Of(condition);
        var leaf = condition is Not not ? not.Inner : condition;
        return new TrailNode
        {
            Citation = Place(law.Section.Citation, condition.Anchor, law.Rule.Citation),
            Text = condition.Anchor.Words is { } words ? $"{swedish} (”{words}”)" : swedish,
            English = english,
            Result = Truths.Name(@case.Grounding.Of(condition, binding).Truth),
            Value = _text.Value(leaf, binding),
            Origin = Origin(leaf, binding),
            Children = Below(law, leaf, binding),
        };
    }

    private ImmutableArray<TrailNode> Below(RuleInForce law, Condition leaf, Binding binding) => leaf switch
    {
        SomeOtherPerson => [],
        _ => [.. leaf.Parts.Select(part => Line(law, part, binding))],
    };

    private string? Origin(Condition leaf, Binding binding)
    {
        var variables = FormulaWalk.Atoms([@case.Grounding.Of(leaf, binding)]).Select(atom => atom.Variable).ToImmutableArray();
        return leaf is AnswerTest test && new AnswerResolver(@case.Scene).Find(@case.Scene.Vocabulary.Leaves[test.Code], binding) is { } answer
            ? answer.By is { } by ? $"bedömt av {by}: {answer.Reason}" : "uppgivet"
            : variables.Any(variable => variable.IsGap) ? "lucka"
            : variables.Any(variable => variable.Presumed is not null) ? "förutsatt tills något annat sägs"
            : variables.Length > 0 ? "obesvarat" : leaf.Parts.IsEmpty ? "uppgivet" : null;
    }

    private static IEnumerable<TrailNode> Unsaid(RuleInForce law) => law.Wording.Encoding == Encoding.None
        ? [new TrailNode { Citation = law.Section.Citation.ToString(), Text = "Lydelsen är inte kodad.", English = "The wording is not encoded.", Result = "lucka" }]
        : law.Wording.Omitted.Select(omission => new TrailNode
        {
            Citation = law.Section.Citation.ToString(),
            Text = $"Utelämnat: ”{omission.Words}” – {omission.Reason}",
            English = $"Left out: ”{omission.Words}”",
            Result = "lucka",
        });

    private static string Place(Citation section, Anchor anchor, Citation rule) =>
        (anchor.Paragraph is null && anchor.Item is null ? rule
            : section with { Paragraph = anchor.Paragraph ?? rule.Paragraph, Item = anchor.Item ?? (anchor.Paragraph is null ? rule.Item : null) }).ToString();
}

/// <summary>The words of a trail for truth.</summary>
internal static class Truths
{
    public static string Name(Truth truth) => truth switch { Truth.True => "ja", Truth.False => "nej", _ => "okänt" };
}

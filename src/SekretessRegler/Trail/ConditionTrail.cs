using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using T = SekretessRegler.Conditions.Truth;

namespace SekretessRegler.Trail;

/// <summary>A rule and each of its conditions as lines of the trail.</summary>
internal sealed class ConditionTrail(Case @case)
{
    private readonly ConditionText _text = new(@case.Scene);

    /// <summary>The rule with its conditions; of a closed one only those that close it.</summary>
    public TrailNode Rule(RuleInForce law, Binding binding, string result, bool isClosed = false, ImmutableArray<TrailNode> further = default) => new()
    {
        Citation = law.Rule.Citation.ToString(),
        Text = law.Rule.Meaning,
        Result = result,
        Act = law.Wording.Act,
        Days = law.Wording.Days.ToString(),
        Children =
        [
            .. isClosed ? Closing(law, binding) : Conditions(law, binding),
            .. further.IsDefault ? [] : further,
            .. law.Wording.Encoding == Encoding.Whole ? [] : Unsaid(law),
        ],
    };

    private IEnumerable<TrailNode> Conditions(RuleInForce law, Binding binding) =>
        TopLevel(law.Rule.Condition).Select(part => Line(law, part, binding));

    private IEnumerable<TrailNode> Closing(RuleInForce law, Binding binding) =>
        TopLevel(law.Rule.Condition).Where(part => TruthOf(part, binding) == T.False).Select(part => Line(law, part, binding));

    private static ImmutableArray<Condition> TopLevel(Condition condition) => condition is AllOf all ? all.Parts : [condition];

    private T TruthOf(Condition condition, Binding binding) => @case.Grounding.Of(condition, binding).Truth;

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

    // What a decided alternative or definition rests on is shown; what made no difference is not.
    private ImmutableArray<TrailNode> Below(RuleInForce law, Condition leaf, Binding binding) =>
        [.. Shown(leaf, binding).Select(part => Line(law, part, binding))];

    private IEnumerable<Condition> Shown(Condition condition, Binding binding) => condition switch
    {
        SomeOtherPerson => [],
        Defined { Meaning: AllOf or AnyOf } defined => Shown(defined.Meaning, binding),
        AnyOf any when TruthOf(any, binding) == T.True => any.Parts.Where(part => TruthOf(part, binding) == T.True).Take(1),
        AllOf all when TruthOf(all, binding) == T.False => all.Parts.Where(part => TruthOf(part, binding) == T.False).Take(1),
        AnyOf any when TruthOf(any, binding) == T.Unknown => any.Parts.Where(part => TruthOf(part, binding) != T.False),
        AllOf all when TruthOf(all, binding) == T.Unknown => all.Parts.Where(part => TruthOf(part, binding) != T.True),
        _ => condition.Parts,
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

using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;
using T = SekretessRegler.Conditions.Truth;

namespace SekretessRegler.Trail;

/// <summary>A rule and each of its conditions as lines of the trail.</summary>
internal sealed class ConditionTrail(Case @case)
{
    private const string Negation = "inte: ";

    private readonly ConditionText _text = new(@case.Scene);
    private readonly StatedText _stated = new(@case.Scene);
    private readonly OriginText _origin = new(@case);

    private EnglishTexts English => @case.Scene.Vocabulary.English;

    /// <summary>The rule with its conditions; of a closed one only those that close it.</summary>
    public TrailNode Rule(RuleInForce law, Binding binding, string result, bool isClosed = false, ImmutableArray<TrailNode> further = default) => new()
    {
        Citation = law.Rule.Citation.ToString(),
        Text = law.Rule.Meaning,
        English = English.Of(law.Rule.Meaning).English,
        Result = result,
        Act = law.Wording.Act,
        Days = law.Wording.Days.ToString(),
        Children =
        [
            .. Conditions(law, binding, isClosed),
            .. further.IsDefault ? [] : further,
            .. law.Wording.Encoding == Encoding.Whole ? [] : Unsaid(law),
        ],
    };

    private IEnumerable<TrailNode> Conditions(RuleInForce law, Binding binding, bool isClosed) =>
        from part in law.Rule.Condition is AllOf all ? all.Parts : [law.Rule.Condition]
        where !isClosed || TruthOf(part, binding) == T.False
        select Line(law, Deciding(part, binding), binding);

    private T TruthOf(Condition condition, Binding binding) => @case.Grounding.Of(condition, binding).Truth;

    // Of alternatives, the one that holds says it all.
    private Condition Deciding(Condition condition, Binding binding) =>
        condition is AnyOf any && any.Parts.FirstOrDefault(part => TruthOf(part, binding) == T.True) is { } holds
            ? Deciding(holds.Anchor == Anchor.None ? holds with { Anchor = condition.Anchor } : holds, binding)
            : condition;

    private TrailNode Line(RuleInForce law, Condition condition, Binding binding)
    {
        var text = _text.Heading(condition);
        var leaf = condition is Not not ? not.Inner : condition;
        var (value, origin) = (Value(leaf, text, binding), _origin.Of(leaf, binding));
        return new TrailNode
        {
            Citation = Place(law.Section.Citation, condition.Anchor, law.Rule.Citation),
            Text = Quoted(text.Swedish, condition.Anchor.Words, text.Swedish),
            English = Quoted(text.English, condition.Anchor.Words, text.Swedish),
            Result = condition is SomeOtherPerson && @case.Scene.AllPersons.Length < 2 ? null : Truths.Name(TruthOf(condition, binding)),
            Value = value?.Swedish,
            ValueInEnglish = value?.English,
            Origin = origin?.Swedish,
            OriginInEnglish = origin?.English,
            Children = [.. Below(law, leaf, binding)],
        };
    }

    // A value that only repeats the condition, or its yes or no, says nothing more.
    private Bilingual? Value(Condition leaf, Bilingual text, Binding binding) =>
        leaf is AnswerTest { Values: [Leaf.Yes] } || (leaf is AnswerTest && TruthOf(leaf, binding) == T.Unknown) ? null
        : _stated.Of(leaf, binding) is { } value && !text.Swedish.EndsWith($" {value.Swedish}", StringComparison.Ordinal) ? value : null;

    // The words of the statute once: alone when they say the same.
    private static string Quoted(string text, string? words, string swedish)
    {
        var isSwedish = text == swedish;
        var (isNegated, inner) = swedish.StartsWith(Negation, StringComparison.Ordinal) ? (true, swedish[Negation.Length..]) : (false, swedish);
        return words is null || (isSwedish && inner.Contains(words, StringComparison.OrdinalIgnoreCase)) ? text
            : isSwedish && words.Contains(inner, StringComparison.OrdinalIgnoreCase) && (!isNegated || words.Contains("inte ", StringComparison.Ordinal)) ? $"”{words}”"
            : $"{text} (”{words}”)";
    }

    private IEnumerable<TrailNode> Below(RuleInForce law, Condition leaf, Binding binding) => leaf is SomeOtherPerson some
        ? @case.Scene.AllPersons.Where(other => other.Id != binding.Person?.Id).Select(other => Toward(law, some, binding with { Other = other }))
        : Shown(leaf, binding).Select(part => Line(law, Deciding(part, binding), binding));

    private TrailNode Toward(RuleInForce law, SomeOtherPerson some, Binding binding) => new()
    {
        Text = binding.Other!.Id,
        Result = Truths.Name(TruthOf(some.Inner, binding)),
        Children = [.. Shown(some.Inner, binding).Select(part => Line(law, Deciding(part, binding), binding))],
    };

    // What a decided alternative or definition rests on is shown; what made no difference, or is said already, is not.
    private IEnumerable<Condition> Shown(Condition condition, Binding binding) => condition switch
    {
        Defined { Meaning: AllOf or AnyOf } defined => Shown(defined.Meaning, binding),
        AnyOf any when TruthOf(any, binding) == T.True => any.Parts.Where(part => TruthOf(part, binding) == T.True).Take(1),
        AllOf all when TruthOf(all, binding) == T.False => all.Parts.Where(part => TruthOf(part, binding) == T.False).Take(1),
        AnyOf any when ConditionText.OneLeaf(any) is not null => [],
        AnyOf any when TruthOf(any, binding) == T.Unknown => any.Parts.Where(part => TruthOf(part, binding) != T.False),
        AllOf all when TruthOf(all, binding) == T.Unknown => all.Parts.Where(part => TruthOf(part, binding) != T.True),
        _ => condition.Parts,
    };

    private IEnumerable<TrailNode> Unsaid(RuleInForce law) => law.Wording.Encoding == Encoding.None
        ? [new TrailNode { Citation = law.Section.Citation.ToString(), Text = "Lydelsen är inte kodad.", English = "The wording is not encoded.", Result = "lucka" }]
        : law.Wording.Omitted.Select(omission => new TrailNode
        {
            Citation = law.Section.Citation.ToString(),
            Text = $"Utelämnat: ”{omission.Words}” – {omission.Reason}",
            English = $"Left out: ”{omission.Words}” – {English.Of(omission.Reason).English}",
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

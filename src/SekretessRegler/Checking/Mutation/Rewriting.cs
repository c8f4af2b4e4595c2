using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Mutation;

/// <summary>A section with one condition replaced or left out.</summary>
internal static class Rewriting
{
    public static Section With(TestedRule rule, Rule changed)
    {
        var wording = rule.Wording with { Rules = rule.Wording.Rules.SetItem(rule.Place.Rule, changed) };
        return rule.Section with { Wordings = rule.Section.Wordings.SetItem(rule.Place.Wording, wording) };
    }

    /// <param name="replacement">Null: the condition is left out, and the groups that it alone filled.</param>
    public static Section With(TestedRule rule, Condition leaf, Condition? replacement)
    {
        var changed = rule.Rule with { Condition = In(rule.Rule.Condition, leaf, replacement) ?? AllOf.Nothing };
        return With(rule, changed is SecrecyRule { CalledForBy: { } calledForBy } secrecy
            ? secrecy with { CalledForBy = In(calledForBy, leaf, replacement) }
            : changed);
    }

    private static Condition? In(Condition condition, Condition leaf, Condition? replacement) =>
        ReferenceEquals(condition, leaf) ? replacement : condition switch
        {
            AllOf all => Group(all.Conditions, leaf, replacement) is { } parts ? all with { Conditions = parts } : null,
            AnyOf any => Group(any.Conditions, leaf, replacement) is { } parts ? any with { Conditions = parts } : null,
            Not not => In(not.Inner, leaf, replacement) is { } inner ? not with { Inner = inner } : null,
            Defined defined => In(defined.Meaning, leaf, replacement) is { } meaning ? defined with { Meaning = meaning } : null,
            SomeOtherPerson some => In(some.Inner, leaf, replacement) is { } inner ? some with { Inner = inner } : null,
            _ => condition,
        };

    private static ImmutableArray<Condition>? Group(ImmutableArray<Condition> parts, Condition leaf, Condition? replacement)
    {
        ImmutableArray<Condition> changed = [.. parts.Select(part => In(part, leaf, replacement)).OfType<Condition>()];
        return changed.IsEmpty && !parts.IsEmpty ? null : changed;
    }
}

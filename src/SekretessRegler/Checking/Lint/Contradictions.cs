using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Lint;

/// <summary>Two things that a condition demands at once and that cannot both be so.</summary>
internal sealed record Contradiction(SourceSpan Place, Words Why);

/// <summary>Finds contradictions that can be seen without asking anybody: ages apart, and an answer both demanded and refused.</summary>
internal static class Contradictions
{
    public static IEnumerable<Contradiction> In(Condition condition) =>
        ConditionWalk.All(condition).OfType<AllOf>().SelectMany(all => Between(Demands(all)));

    // «alla» within «alla» demands its parts as well.
    private static ImmutableArray<Condition> Demands(AllOf all) =>
        [.. all.Conditions.SelectMany(part => part is AllOf inner ? Demands(inner) : [part])];

    private static IEnumerable<Contradiction> Between(ImmutableArray<Condition> demands)
    {
        var oldest = demands.OfType<AgeTest>().Where(age => age.Under).Select(age => age.Limit).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var age in demands.OfType<AgeTest>().Where(age => !age.Under && age.Limit >= oldest))
        {
            yield return new(age.Anchor.Span, new($"minst {age.Limit} år och under {oldest}", $"at least {age.Limit} years and under {oldest}"));
        }

        foreach (var refused in demands.OfType<Not>().Select(not => not.Inner).OfType<AnswerTest>().Where(answer => IsDemanded(answer, demands)))
        {
            yield return new(refused.Anchor.Span, new($"«{refused.Code}» både krävs och nekas", $"«{refused.Code}» is both demanded and refused"));
        }
    }

    private static bool IsDemanded(AnswerTest refused, ImmutableArray<Condition> demands) =>
        demands.OfType<AnswerTest>().Any(answer =>
            answer.Code == refused.Code && answer.Swapped == refused.Swapped && answer.Values.All(refused.Values.Contains));
}

using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>A case that the machine made from an opening case by changing one thing.</summary>
/// <param name="Place">The condition; null for harm tests and the longest time.</param>
/// <param name="Allowed">What the rule may come to.</param>
internal sealed record DerivedCase(TestedRule Rule, Whom Whom, ConditionPlace? Place, Turn Turn, Question Question, ImmutableArray<Truth> Allowed)
{
    public static DerivedCase Of(TestedRule rule, Whom whom, ConditionPlace? place, Turn turn, Truth truth, Question question) =>
        new(rule, whom, place, turn, question, AllowedFor(rule, truth));

    public bool Holds(Truth actual) => Allowed.Contains(actual);

    /// <summary>What a rule whose conditions come to the truth may come to in the examination.</summary>
    /// <remarks>Of a partly encoded wording something is unseen: a route is possible at best, a secrecy undecided at least.</remarks>
    public static ImmutableArray<Truth> AllowedFor(TestedRule rule, Truth truth) => (truth, rule.Wording.Encoding, rule.Rule) switch
    {
        (Truth.True, Encoding.Whole, _) or (Truth.True, _, SecrecyRule) => [Truth.True],
        (Truth.True, _, _) => [Truth.True, Truth.Unknown],
        (Truth.False, Encoding.Partly, SecrecyRule) => [Truth.False, Truth.Unknown],
        (Truth.False, _, _) => [Truth.False],
        _ => [Truth.False, Truth.Unknown],
    };
}

/// <summary>A case that cannot be derived, and why.</summary>
internal sealed record Underivable(TestedRule Rule, ConditionPlace Place, Turn Turn, Reason Reason);

/// <summary>What was changed.</summary>
internal enum Turn
{
    Opens,
    False,
    Unknown,
    DayBefore,
    OnTheDay,
    DayAfter,
    PenaltyReached,
    PenaltyBelow,
    HarmLikelyEnough,
    HarmLessLikely,
    HarmUnanswered,
    LastDayButOne,
    LastDay,
    DayAfterLast,
}

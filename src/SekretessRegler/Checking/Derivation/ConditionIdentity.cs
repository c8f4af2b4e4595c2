using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>What a condition without parts tests, wherever it stands.</summary>
internal static class ConditionIdentity
{
    public static string Of(Condition leaf) => leaf switch
    {
        TermTest test => $"{test.Field}: {string.Join(", ", test.Codes.Order(StringComparer.Ordinal))}",
        AnswerTest test => $"{test.Code} {test.Swapped}: {string.Join(", ", test.Values.Order(StringComparer.Ordinal))}",
        _ => (leaf with { Anchor = Anchor.None }).ToString(),
    };
}

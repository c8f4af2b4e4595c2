namespace SekretessRegler.Conditions;

/// <summary>Walks a condition and everything below it, in the order of the file.</summary>
internal static class ConditionWalk
{
    public static IEnumerable<Condition> All(Condition condition) =>
        condition.Parts.SelectMany(All).Prepend(condition);
}

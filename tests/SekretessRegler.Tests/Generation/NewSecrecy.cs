using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Generation;

/// <summary>One more secrecy, in a chapter that no other rule names.</summary>
internal static class NewSecrecy
{
    public static RulePack AddedTo(RulePack pack, Dice dice)
    {
        var place = new Citation("N", 1, "1");
        var rule = new SecrecyRule
        {
            Citation = place,
            Protects = dice.Pick(Protection.Individual, Protection.Public),
            HarmTest = dice.Chance(50) ? HarmTest.Absolute : new(HarmTestKind.Reverse, HarmStrength.None, ["skada"]),
            Condition = new RandomConditions(dice).OfCase(2),
        };
        return RandomPack.With(pack, RandomPack.Section(place, dice.Pick(Encoding.Whole, Encoding.Partly), rule));
    }

    /// <summary>Without the rules through which a secrecy works on another: inheriting, giving way, and conditions about secrecy of any kind.</summary>
    public static RulePack WithoutRelations(RulePack pack) => new(
        pack.Version, pack.CurrentTo, pack.Hash, pack.Vocabulary,
        pack.Sections.Where(section => !section.Wordings.SelectMany(wording => wording.Rules).Any(Relates)));

    private static bool Relates(Rule rule) =>
        rule is InheritanceRule or PrecedenceRule
        || ConditionWalk.All(rule.Condition).OfType<SecrecyTest>().Any(test => test.Secrecies.Parts.OfType<AllProvisions>().Any());
}

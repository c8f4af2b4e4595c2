using System.Collections.Frozen;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The keys of a condition in the rule format.</summary>
internal static class ConditionKeys
{
    /// <summary>Keys beside the condition itself.</summary>
    public static readonly string[] Beside = ["ord", "stycke", "punkt", "är", "omvänt"];

    /// <summary>Conditions that match codes of the vocabulary.</summary>
    public static readonly FrozenDictionary<string, (Field Field, Family[] Families)> Terms =
        new Dictionary<string, (Field, Family[])>
        {
            ["utlämnare"] = (Field.HolderAgency, [Family.Agencies]),
            ["verksamhet"] = (Field.HolderActivity, [Family.Activities]),
            ["mottagare"] = (Field.ReceiverAgency, [Family.Agencies]),
            ["mottagarens-verksamhet"] = (Field.ReceiverActivity, [Family.Activities]),
            ["ställning"] = (Field.Standing, [Family.Standings]),
            ["kategori"] = (Field.Category, [Family.Categories]),
            ["hänför-sig-till"] = (Field.RelatesTo, [Family.Relations]),
            ["omständighet"] = (Field.Circumstance, [Family.Circumstances]),
            ["kommer-från"] = (Field.Origin, [Family.Agencies, Family.Activities]),
            ["syfte"] = (Field.Purpose, [Family.Purposes]),
            ["roll"] = (Field.PersonRole, [Family.Roles]),
            ["handlingsslag"] = (Field.DocumentKind, [Family.DocumentKinds]),
        }.ToFrozenDictionary();

    /// <summary>Conditions that match words of the format itself.</summary>
    public static readonly FrozenDictionary<string, (Field Field, string[] Words)> Closed =
        new Dictionary<string, (Field, string[])>
        {
            ["mottagartyp"] = (Field.ReceiverKind, ["myndighet", "enskild", "utländsk"]),
            ["initiativ"] = (Field.Initiative, ["begäran", "eget"]),
            ["personslag"] = (Field.PersonKind, ["fysisk", "juridisk", "avliden"]),
            ["identifierbar"] = (Field.Identifiable, [Leaf.Yes, Leaf.No]),
        }.ToFrozenDictionary();

    /// <summary>Standings that the question itself gives (är, vårdnadshavare-för), without the vocabulary's help.</summary>
    public static readonly FrozenSet<string> GivenStandings = new[] { "själv", "vårdnadshavare" }.ToFrozenSet();

    public static readonly string[] Kinds =
    [
        "alla", "någon", "inte", "definition", "någon-annan", "ålder", "samma-huvudman", "samtycke", "brott", "sekretess", "uppgiftsskyldighet",
        .. Terms.Keys.Order(StringComparer.Ordinal), .. Closed.Keys.Order(StringComparer.Ordinal), .. FamilyWords.Leaves.Select(leaf => leaf.Condition),
    ];

    public static readonly string[] All = [.. Kinds, .. Beside];
}

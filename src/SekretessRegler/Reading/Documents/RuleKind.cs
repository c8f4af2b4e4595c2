using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SekretessRegler.Reading.Documents;

/// <summary>The kinds of rules in the format, and the keys that belong to each.</summary>
internal enum RuleKind
{
    Secrecy,
    Exemption,
    Breaking,
    Restriction,
    Inheritance,
    Duty,
    Transfer,
    Borrowing,
    Precedence,
    Limit,
    Reservation,
    Structure,
}

internal static class RuleKinds
{
    public static readonly Choices<RuleKind> Words = new(
        ("sekretess", RuleKind.Secrecy), ("undantag", RuleKind.Exemption), ("sekretessbrytande", RuleKind.Breaking),
        ("begränsning", RuleKind.Restriction), ("arv", RuleKind.Inheritance), ("uppgiftsskyldighet", RuleKind.Duty),
        ("överföring", RuleKind.Transfer), ("lån", RuleKind.Borrowing), ("företräde", RuleKind.Precedence),
        ("avgränsning", RuleKind.Limit), ("förbehåll", RuleKind.Reservation), ("struktur", RuleKind.Structure));

    private static readonly FrozenDictionary<RuleKind, KeysOfKind> Keys = new Dictionary<RuleKind, KeysOfKind>
    {
        [RuleKind.Secrecy] = new(["skyddar", "skaderekvisit"], ["längst", "ersätter", "hindrar", "väcks-av"]),
        [RuleKind.Exemption] = new(["undantar"], ["utom"]),
        [RuleKind.Breaking] = new(["bryter"], ["bryter-inte"]),
        [RuleKind.Restriction] = new(["stänger", "för"], ["stänger-inte"]),
        [RuleKind.Inheritance] = new(["för"], ["person"]),
        [RuleKind.Duty] = new([], ["binder-utanför-osl"]),
        [RuleKind.Transfer] = new([], []),
        [RuleKind.Borrowing] = new([], []),
        [RuleKind.Precedence] = new([], ["utom"]),
        [RuleKind.Limit] = new(["endast"], []),
        [RuleKind.Reservation] = new(["bryter"], []),
        [RuleKind.Structure] = new([], ["roll"]),
    }.ToFrozenDictionary();

    /// <summary>Every key that belongs to some kind.</summary>
    public static readonly ImmutableArray<string> AllKeys =
        [.. Keys.OrderBy(kind => kind.Key).SelectMany(kind => kind.Value.All).Distinct()];

    public static ImmutableArray<string> Required(RuleKind kind) => Keys[kind].Required;

    public static bool Has(RuleKind kind, string key) => Keys[kind].All.Contains(key);

    /// <summary>True when some kind demands the key.</summary>
    public static bool IsDemanded(string key) => Keys.Values.Any(kind => kind.Required.Contains(key));

    /// <summary>The kinds that a key belongs to.</summary>
    public static IEnumerable<string> Having(string key) => Enum.GetValues<RuleKind>().Where(kind => Has(kind, key)).Select(Word);

    public static string Word(RuleKind kind) => Words.Words[(int)kind];

    private sealed record KeysOfKind(ImmutableArray<string> Required, ImmutableArray<string> Optional)
    {
        public IEnumerable<string> All => Required.Concat(Optional);
    }
}

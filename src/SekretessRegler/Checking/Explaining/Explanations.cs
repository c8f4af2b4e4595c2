using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

/// <summary>A page for each code: what to avoid, what to prefer, and why.</summary>
internal static partial class Explanations
{
    private static IEnumerable<Explanation> Pages => [.. Reading, .. Vocabulary, .. Provisions, .. Cases, .. Questions, .. Lint, .. Statutes];

    private static readonly FrozenDictionary<string, Explanation> ByCode =
        Pages.ToFrozenDictionary(page => page.Code, StringComparer.Ordinal);

    public static ImmutableArray<string> Codes { get; } = [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    public static Explanation? Of(string code) => ByCode.GetValueOrDefault(code);
}

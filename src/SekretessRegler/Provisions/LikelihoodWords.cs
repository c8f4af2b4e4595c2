using System.Collections.Immutable;

namespace SekretessRegler.Provisions;

/// <summary>The words for <see cref="Likelihood"/> in answers, in the same order.</summary>
internal static class LikelihoodWords
{
    public static ImmutableArray<string> All { get; } =
        ["står-klart-att-inte", "står-inte-klart", "kan-antas", "särskild-anledning", "måste-antas"];
}

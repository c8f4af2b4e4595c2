using System.Collections.Immutable;

namespace SekretessRegler.Diagnostics;

internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Vocabulary => [];
}

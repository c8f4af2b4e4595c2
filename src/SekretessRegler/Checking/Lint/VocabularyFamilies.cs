using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Lint;

/// <summary>The families of the vocabulary by what their codes are for.</summary>
internal static class VocabularyFamilies
{
    // The codes of these are words that a question is written with; a rule need not name each one.
    private static readonly ImmutableArray<string> Spoken = ["myndigheter", "verksamheter", "kategorier", "omständigheter", "syften", "roller", "ställningar", "handlingsslag"];

    private static readonly ImmutableArray<string> Read =
        ["hänför-sig-till", "skador", "definitioner", .. FamilyWords.Leaves.Select(leaf => leaf.Family)];

    /// <summary>Families whose codes matter only where something reads them.</summary>
    public static bool IsOnlyRead(string family) => Read.Contains(family);

    public static bool HasCodes(string family) => IsOnlyRead(family) || Spoken.Contains(family) || family == "brott";
}

using System.Collections.Immutable;
using System.Diagnostics;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>The words of the map, in the order they are shown.</summary>
internal static class MapWords
{
    public static ImmutableArray<MapState> All { get; } = [MapState.Encoded, MapState.Partly, MapState.NotYet, MapState.NoRule];

    public static Phrase Of(MapState state) => state switch
    {
        MapState.Encoded => CliPhrases.MapEncoded,
        MapState.Partly => CliPhrases.MapPartly,
        MapState.NotYet => CliPhrases.MapNotYet,
        MapState.NoRule => CliPhrases.MapNoRule,
        _ => throw new UnreachableException("A state of the map without words."),
    };

    /// <summary>The code in JSON.</summary>
    public static string Code(MapState state) => Of(state).Swedish.Replace(' ', '-');
}

using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>All ways to choose a number of things, in their order.</summary>
internal static class Combinations
{
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> from, int size) => size == 0
        ? [[]]
        : from.SelectMany((first, index) => Of(from[(index + 1)..], size - 1).Select(rest => rest.Insert(0, first)));
}

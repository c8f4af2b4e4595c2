using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>A heading with what it is about, told once; nothing where there is nothing to tell.</summary>
internal static class Sections
{
    public static IEnumerable<Section> Bullets(string heading, IEnumerable<Line> lines, Ink ink = Ink.Plain)
    {
        ImmutableArray<Line> all = [.. lines.DistinctBy(line => line.ToString(), StringComparer.Ordinal)];
        return all.IsEmpty ? [] : [new Section(heading, [new Bullets(all, ink)])];
    }

    /// <param name="pattern">The sentence that a row is where there are no tables.</param>
    public static IEnumerable<Section> Table(string heading, ImmutableArray<string> columns, string pattern, IEnumerable<IEnumerable<Line>> rows)
    {
        ImmutableArray<ImmutableArray<Line>> all =
            [.. rows.Select(row => row.ToImmutableArray()).DistinctBy(row => string.Join('\n', row.Select(cell => cell.ToString())), StringComparer.Ordinal)];
        return all.IsEmpty ? [] : [new Section(heading, [new Table(columns, all, pattern)])];
    }
}

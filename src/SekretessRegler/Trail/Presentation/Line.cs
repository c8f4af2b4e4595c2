using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SekretessRegler.Trail;

/// <summary>One line of a document: its words in runs, some of which stand out.</summary>
internal sealed partial class Line(params ImmutableArray<Run> runs)
{
    public ImmutableArray<Run> Runs => runs;

    public static implicit operator Line(string text) => new(new Run(text));

    public static implicit operator Line(Run run) => new(run);

    public static Line operator +(Line first, Line second) => new([.. first.Runs, .. second.Runs]);

    public static Line Join(string separator, IEnumerable<Line> lines) =>
        new([.. lines.SelectMany((line, index) => index == 0 ? line.Runs : [new Run(separator), .. line.Runs])]);

    /// <summary>A pattern with its places {0}, {1} … filled by words that keep how they stand out.</summary>
    public static Line Fill(string pattern, params ReadOnlySpan<Line> values)
    {
        var line = new Line();
        foreach (var piece in Place().Split(pattern))
        {
            line += piece is ['{', var digit, '}'] ? values[digit - '0'] : piece;
        }

        return line;
    }

    /// <summary>The words alone.</summary>
    public override string ToString() => string.Concat(runs.Select(run => run.Text));

    [GeneratedRegex(@"(\{\d\})")]
    private static partial Regex Place();
}

/// <summary>Words that stand out in one way.</summary>
/// <param name="IsSwedish">Swedish words inside a text of another language.</param>
internal readonly record struct Run(string Text, Ink Ink = Ink.Plain, bool IsSwedish = false);

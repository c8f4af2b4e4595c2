using System.Collections.Immutable;

namespace SekretessRegler.Diagnostics;

/// <summary>Collects every mistake, so that the author sees all of them at once.</summary>
internal sealed class DiagnosticBag
{
    public const int MostPerFile = 50;

    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<Diagnostic> _said = [];

    /// <summary>The provision being read; ends every message.</summary>
    public Words? Provision { get; set; }

    public bool IsEmpty => _found.Count == 0;

    public int Count => _found.Count;

    public void Add(Message message, SourceSpan span, params ReadOnlySpan<Words> words) => AddNear(message, span, null, words);

    /// <summary>Adds the message with the nearest known spelling, when there is one.</summary>
    public void AddNear(Message message, SourceSpan span, string? nearest, params ReadOnlySpan<Words> words)
    {
        // What stands once at the top of a file can be read once for each wording; one mistake is one message.
        if (_said.Add(message.At(span, Words.None, words)))
        {
            _found.Add(message.At(span, DidYouMean(nearest) + Ending, words));
        }
    }

    /// <summary>By file, line and column; at most fifty of each file.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _found
            .GroupBy(diagnostic => diagnostic.Span.File ?? "", StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(Capped),
    ];

    private Words Ending => Provision is { } provision ? new($" ({provision.Swedish})", $" ({provision.English})") : Words.None;

    private static Words DidYouMean(string? nearest) =>
        nearest is null ? Words.None : new($"; menade du «{nearest}»?", $"; did you mean «{nearest}»?");

    private static IEnumerable<Diagnostic> Capped(IEnumerable<Diagnostic> file)
    {
        var sorted = file.OrderBy(one => one.Span.Line).ThenBy(one => one.Span.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.Text, StringComparer.Ordinal).ToList();
        var shown = sorted.Take(MostPerFile);
        return sorted.Count <= MostPerFile
            ? shown
            : shown.Append(Messages.AndMore.At(sorted[MostPerFile].Span, Words.None, sorted.Count - MostPerFile));
    }
}

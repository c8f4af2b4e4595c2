using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading.Documents;

/// <summary>A wording as it was read.</summary>
internal sealed record WordingDocument
{
    public required SourceSpan Span { get; init; }

    /// <summary>Null when they could not be read.</summary>
    public DayRange? Days { get; init; }

    public required SourceSpan DaysSpan { get; init; }

    public required Encoding Encoding { get; init; }

    public required string EncodingWord { get; init; }

    public string? Act { get; init; }

    public string? Source { get; init; }

    public ImmutableArray<string> Travaux { get; init; } = [];

    /// <summary>Null when the key is missing.</summary>
    public ImmutableArray<Omission>? Omitted { get; init; }

    /// <summary>Null when the key is missing.</summary>
    public ImmutableArray<string>? Reviewed { get; init; }

    public ImmutableArray<RuleDocument> Rules { get; init; } = [];
}

/// <summary>A section as it was read.</summary>
internal sealed record SectionDocument(
    Citation Citation, string Heading, ImmutableArray<WordingDocument> Wordings, string Path, Vocabulary.Statute? Statute, SourceSpan Span)
{
    /// <summary>Each wording with the older one that the file puts after it.</summary>
    public IEnumerable<WordingPair> Pairs =>
        Wordings.Zip(Wordings.Skip(1)).Where(pair => pair.First.Days is not null && pair.Second.Days is not null)
            .Select(pair => new WordingPair(pair.First.Days!.Value, pair.Second.Days!.Value, pair.Second.DaysSpan));
}

/// <summary>Two wordings next to each other in a file.</summary>
internal sealed record WordingPair(DayRange Newer, DayRange Older, SourceSpan OlderSpan);

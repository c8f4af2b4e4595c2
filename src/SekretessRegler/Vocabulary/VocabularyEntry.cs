using System.Collections.Immutable;

namespace SekretessRegler.Vocabulary;

/// <summary>One code of the vocabulary as people look it up.</summary>
/// <param name="Family">The family's key in the vocabulary files.</param>
/// <param name="UsedBy">The sections whose rules read the code, in statute order.</param>
internal sealed record VocabularyEntry(string Family, string Code, Bilingual Name, ImmutableArray<string> UsedBy)
{
    public Bilingual? Meaning { get; init; }

    public Bilingual? Question { get; init; }

    public string? Source { get; init; }

    public ImmutableArray<string> Synonyms { get; init; } = [];

    public ImmutableArray<string> Under { get; init; } = [];

    /// <summary>The possible answers, for a code that is answered.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Every form by which people may know it.</summary>
    public IEnumerable<string> Forms => Synonyms.Prepend(Name.Swedish).Prepend(Code);
}

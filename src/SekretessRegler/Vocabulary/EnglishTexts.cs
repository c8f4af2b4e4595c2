using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Vocabulary;

/// <summary>The pack's own texts in English, each found by its Swedish words. A text that has no English is given in Swedish.</summary>
internal sealed class EnglishTexts(IEnumerable<EnglishText> texts)
{
    public static readonly EnglishTexts None = new([]);

    private readonly FrozenDictionary<string, EnglishText> _texts = texts.ToFrozenDictionary(text => text.Swedish, StringComparer.Ordinal);

    public ImmutableArray<EnglishText> All => _texts.Values;

    public bool Has(string swedish) => _texts.ContainsKey(swedish);

    public Bilingual Of(string swedish) => new(swedish, _texts.TryGetValue(swedish, out var text) ? text.English : swedish);

    public ImmutableArray<Bilingual> Of(ImmutableArray<string> swedish) => [.. swedish.Select(Of)];
}

/// <summary>A text in both languages and where the pair stands.</summary>
internal sealed record EnglishText(string Swedish, string English, SourceSpan Span);

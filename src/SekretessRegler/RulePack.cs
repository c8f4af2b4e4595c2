using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler;

/// <summary>The law as data: sections with their wordings, the vocabulary, version and hash.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed partial class RulePack
{
    private readonly FrozenSet<Citation> _citations;

    internal RulePack(string version, DateOnly currentTo, string hash, PackVocabulary vocabulary, IEnumerable<Section> sections)
    {
        Version = version;
        CurrentTo = currentTo;
        Hash = hash;
        Vocabulary = vocabulary;
        Sections = [.. sections.OrderBy(section => section.Citation)];
        _citations = Sections.Select(section => section.Citation).ToFrozenSet();
    }

    /// <summary>The pack's own version, for example 0.1.0.</summary>
    public string Version { get; }

    /// <summary>The day to which the text of the law is current.</summary>
    public DateOnly CurrentTo { get; }

    /// <summary>Content hash in the form <c>sha256:…</c>; every decision carries it.</summary>
    public string Hash { get; }

    internal PackVocabulary Vocabulary { get; }

    internal bool HasSection(Citation citation) => _citations.Contains(citation);

    /// <summary>All sections in statute order.</summary>
    internal ImmutableArray<Section> Sections { get; }

    /// <summary>The rules of all wordings.</summary>
    internal IEnumerable<Rule> AllRules() => Sections.SelectMany(section => section.Wordings).SelectMany(wording => wording.Rules);
}

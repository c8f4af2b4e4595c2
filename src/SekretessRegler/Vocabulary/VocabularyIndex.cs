using System.Collections.Immutable;

namespace SekretessRegler.Vocabulary;

/// <summary>All codes of a pack, to list and to search.</summary>
internal sealed class VocabularyIndex
{
    private readonly CodeUses _uses;

    public VocabularyIndex(RulePack pack)
    {
        _uses = new CodeUses(pack.Sections);
        var words = pack.Vocabulary;
        Entries =
        [
            .. FamilyWords.Terms.SelectMany(family => words.Terms.Where(term => term.Family == family.Family).Select(term => Of(family.Key, term))),
            .. FamilyWords.Leaves.SelectMany(family => Sorted(words.Leaves.Values.Where(leaf => family.Kinds.Contains(leaf.Kind)).Select(Of))),
            .. Sorted(words.Harms.Values.Select(Of)),
            .. Sorted(words.Definitions.Keys.Select(code => new VocabularyEntry("definitioner", code, code, Uses("definitioner", code)))),
            .. words.Crimes.Select(Of),
        ];
    }

    /// <summary>Family by family; terms in file order, the rest by code.</summary>
    public ImmutableArray<VocabularyEntry> Entries { get; }

    /// <summary>Whole matches first, then beginnings, then parts of words, then meanings.</summary>
    public ImmutableArray<VocabularyEntry> Search(string word) =>
    [
        .. Entries.Select(entry => (Entry: entry, Rank: Rank(entry, word)))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .Select(found => found.Entry),
    ];

    /// <summary>The code nearest in spelling; null when none is near.</summary>
    public string? Nearest(string word) =>
        Spelling.Nearest(word, Entries.SelectMany(entry => entry.Forms.Select(form => (form, entry.Code))));

    private static int? Rank(VocabularyEntry entry, string word) =>
        entry.Forms.Any(form => string.Equals(form, word, StringComparison.OrdinalIgnoreCase)) ? 0
        : entry.Forms.Any(form => form.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? 1
        : entry.Forms.Any(form => form.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 2
        : new[] { entry.Meaning, entry.Question, entry.English }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true) ? 3
        : null;

    private static IEnumerable<VocabularyEntry> Sorted(IEnumerable<VocabularyEntry> entries) =>
        entries.OrderBy(entry => entry.Code, StringComparer.Ordinal);

    private ImmutableArray<string> Uses(string family, string code) => _uses.Of(family, code);

    private VocabularyEntry Of(string family, Term term) => new(family, term.Code, term.Name, Uses(family, term.Code))
    {
        English = term.English, Meaning = term.Meaning, Source = term.Source, Synonyms = term.Synonyms, Under = term.Under,
    };

    private VocabularyEntry Of(Leaf leaf)
    {
        var family = FamilyWords.Of(leaf.Kind).Family;
        return new(family, leaf.Code, leaf.Name, Uses(family, leaf.Code))
        {
            English = leaf.English, Question = leaf.Question, Source = leaf.Source, Values = leaf.Values,
        };
    }

    private VocabularyEntry Of(Harm harm) => new("skador", harm.Code, harm.Name, Uses("skador", harm.Code))
    {
        English = harm.English, Question = harm.Question, Source = harm.Source,
    };

    private VocabularyEntry Of(Crime crime) => new("brott", crime.Code, crime.Name, [crime.Citation.ToString()])
    {
        Source = crime.Source,
    };
}

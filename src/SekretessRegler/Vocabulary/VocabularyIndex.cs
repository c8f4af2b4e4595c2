using System.Collections.Immutable;

namespace SekretessRegler.Vocabulary;

/// <summary>All codes of a pack, to list and to search.</summary>
internal sealed class VocabularyIndex
{
    private readonly CodeUses _uses;
    private readonly EnglishTexts _english;

    public VocabularyIndex(RulePack pack)
    {
        _uses = new CodeUses(pack.Sections);
        var words = pack.Vocabulary;
        _english = words.English;
        Entries =
        [
            .. FamilyWords.Terms.SelectMany(family => words.Terms.Where(term => term.Family == family.Family).Select(term => Of(family.Key, term))),
            .. FamilyWords.Leaves.SelectMany(family => Sorted(words.Leaves.Values.Where(leaf => family.Kinds.Contains(leaf.Kind)).Select(Of))),
            .. Sorted(words.Harms.Values.Select(Of)),
            .. Sorted(words.Definitions.Keys.Select(code => new VocabularyEntry("definitioner", code, _english.Of(Names.InWords(code)), Uses("definitioner", code)))),
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
        : new[] { entry.Name, entry.Meaning, entry.Question }.Any(text => Holds(text, word)) ? 3
        : null;

    private static bool Holds(Bilingual? text, string word) => text is var (swedish, english)
        && (swedish.Contains(word, StringComparison.OrdinalIgnoreCase) || english.Contains(word, StringComparison.OrdinalIgnoreCase));

    private Bilingual? Both(string? text) => text is null ? null : _english.Of(text);

    private static IEnumerable<VocabularyEntry> Sorted(IEnumerable<VocabularyEntry> entries) =>
        entries.OrderBy(entry => entry.Code, StringComparer.Ordinal);

    private ImmutableArray<string> Uses(string family, string code) => _uses.Of(family, code);

    private VocabularyEntry Of(string family, Term term) => new(family, term.Code, _english.Of(term.Name), Uses(family, term.Code))
    {
        Meaning = Both(term.Meaning), Source = term.Source, Synonyms = term.Synonyms, Under = term.Under,
    };

    private VocabularyEntry Of(Leaf leaf)
    {
        var family = FamilyWords.Of(leaf.Kind).Family;
        return new(family, leaf.Code, _english.Of(leaf.Name), Uses(family, leaf.Code))
        {
            Question = Both(leaf.Question), Source = leaf.Source, Values = leaf.Values,
        };
    }

    private VocabularyEntry Of(Harm harm) => new("skador", harm.Code, _english.Of(harm.Name), Uses("skador", harm.Code))
    {
        Question = Both(harm.Question), Source = harm.Source,
    };

    private VocabularyEntry Of(Crime crime) => new("brott", crime.Code, _english.Of(crime.Name), [crime.Citation.ToString()])
    {
        Source = crime.Source,
    };
}

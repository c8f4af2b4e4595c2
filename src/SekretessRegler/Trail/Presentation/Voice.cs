using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>Says things in one language, with the names that one pack has for its codes.</summary>
internal sealed class Voice(Language language, PackVocabulary? vocabulary)
{
    public Language Language => language;

    public Names Names { get; } = new(vocabulary);

    private bool IsEnglish => language == Language.English;

    public string Say(Phrase phrase, params object?[] values) => phrase.In(language, values);

    public string Say(Bilingual words) => IsEnglish ? words.English : words.Swedish;

    /// <summary>The English words where there are any and English is spoken; else the Swedish, told to be so.</summary>
    public Run Say(string swedish, string? english) =>
        IsEnglish && !string.IsNullOrEmpty(english) && english != swedish ? new(english) : new(swedish, IsSwedish: IsEnglish);

    /// <summary>A phrase whose places hold words that stand out.</summary>
    public Line Fill(Phrase phrase, params ReadOnlySpan<Line> values) => phrase.Filled(language, values);

    public string Word(string code) => ClosedWords.In(language, code);

    /// <summary>An outcome or a state.</summary>
    public Run State(string code) => new(Word(code), InkColours.Of(code));

    /// <summary>How a secrecy stands, and what lifts it.</summary>
    public Line Secrecy(SecrecyState state, ImmutableArray<string> liftedBy) =>
        liftedBy.IsEmpty ? State(Notations.Secrecy[state]) : Fill(Phrases.LiftedBy, State(Notations.Secrecy[state]), Citations.Short(liftedBy));

    /// <summary>The amending act and days of a wording.</summary>
    public string? Wording(string? act, string? days) => act is null ? days
        : $"{act}, {language.Days(days)}";

    public string Person(string? person) => Say(Names.Person(person));
}

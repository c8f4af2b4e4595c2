using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What a question of the vocabulary leaves open, and what is filled in: whom it is asked about, or the word for it.</summary>
internal static class Placeholders
{
    private const string Person = "{person}";
    private const string Other = "{andre}";
    private const string Receiver = "{mottagare}";
    private const string Secrecy = "{sekretess}";

    public static ImmutableArray<string> All { get; } = [Person, Other, Receiver, Secrecy];

    public static Bilingual Fill(Bilingual text, Subject about, Bilingual receiver)
    {
        ImmutableArray<(string Key, Bilingual Words)> filled =
        [
            (Person, about.Person is { } person ? Bilingual.Same(person) : new("den enskilde", "the individual")),
            (Other, about.OtherPerson is { } other ? Bilingual.Same(other) : new("den andre", "the other person")),
            (Receiver, about.Receiver is null ? new("mottagaren", "the receiver") : receiver),
            (Secrecy, about.Secrecy is { } place ? new($"sekretessen enligt {place}", $"the secrecy under {place}") : new("sekretessen", "the secrecy")),
        ];
        return filled.Aggregate(text, (all, one) => all.With(
            swedish => swedish.Replace(one.Key, one.Words.Swedish, StringComparison.Ordinal),
            english => english.Replace(one.Key, one.Words.English, StringComparison.Ordinal)));
    }
}

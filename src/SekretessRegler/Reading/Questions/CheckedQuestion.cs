using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>What the checks of a question share, and the check that most of them are: is this code known?</summary>
internal sealed class CheckedQuestion
{
    public CheckedQuestion(Question question, RulePack pack, QuestionPlaces places, DiagnosticBag bag, DateOnly? day)
    {
        (Pack, Places, Bag, Day) = (pack, places, bag, day);
        Concerned = [.. question.Items.SelectMany(item => item.Concerns ?? []).Select(person => person.Id).Distinct(StringComparer.Ordinal)];
        Persons = [.. Concerned.Concat(question.Others.Select(person => person.Id)).Distinct(StringComparer.Ordinal)];
        (Items, Receivers) = (question.Items.Length, question.Receivers.Length);
    }

    public RulePack Pack { get; }

    public QuestionPlaces Places { get; }

    public DiagnosticBag Bag { get; }

    public DateOnly? Day { get; }

    /// <summary>Ids of the persons that some item concerns.</summary>
    public ImmutableArray<string> Concerned { get; }

    /// <summary>Ids of all persons.</summary>
    public ImmutableArray<string> Persons { get; }

    public int Items { get; }

    public int Receivers { get; }

    public PackVocabulary Vocabulary => Pack.Vocabulary;

    public void Code(string? code, string path, params ReadOnlySpan<Family> families)
    {
        if (code is null || code.Length == 0 || IsKnown(code, families))
        {
            return;
        }

        var forms = new List<(string, string)>();
        foreach (var family in families)
        {
            forms.AddRange(Vocabulary.Terms.Where(term => term.Family == family).SelectMany(TermForms.Of));
        }

        Bag.AddNear(Messages.UnknownWord, Places[path], Spelling.Nearest(code, forms), FamilyWords.Unknown(families[0]), code);
    }

    public void Codes(ImmutableArray<string>? codes, string path, params ReadOnlySpan<Family> families)
    {
        var all = codes is { IsDefault: false } given ? given : [];
        for (var i = 0; i < all.Length; i++)
        {
            Code(all[i], $"{path}[{i}]", families);
        }
    }

    public void Person(string? id, string path) => Reference(id, path, Persons, new("okänd person", "unknown person"));

    public void Reference(string? id, string path, IEnumerable<string> known, Words unknown)
    {
        if (id is { Length: > 0 } && !known.Contains(id, StringComparer.Ordinal))
        {
            Bag.AddNear(Messages.UnknownWord, Places[path], Spelling.Nearest(id, known), unknown, id);
        }
    }

    private bool IsKnown(string code, ReadOnlySpan<Family> families)
    {
        foreach (var family in families)
        {
            if (Vocabulary.ByCode.ContainsKey((family, code)))
            {
                return true;
            }
        }

        return false;
    }
}

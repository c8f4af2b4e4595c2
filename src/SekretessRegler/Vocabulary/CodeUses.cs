using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Vocabulary;

/// <summary>Which sections read which codes.</summary>
internal sealed class CodeUses
{
    private readonly Dictionary<string, SortedSet<Citation>> _leaves = new(StringComparer.Ordinal);
    private readonly Dictionary<(Family, string), SortedSet<Citation>> _terms = [];
    private readonly Dictionary<string, SortedSet<Citation>> _others = new(StringComparer.Ordinal);

    public CodeUses(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            foreach (var rule in section.Wordings.SelectMany(wording => wording.Rules))
            {
                Rule(rule, section.Citation);
            }
        }
    }

    /// <summary>The sections, in statute order. The family is named by its key in the vocabulary files.</summary>
    public ImmutableArray<string> Of(string family, string code)
    {
        foreach (var term in FamilyWords.Terms.Where(term => term.Key == family))
        {
            return Cited(_terms.GetValueOrDefault((term.Family, code)));
        }

        return Cited(family is "skador" or "definitioner" ? _others.GetValueOrDefault(code) : _leaves.GetValueOrDefault(code));
    }

    private static ImmutableArray<string> Cited(SortedSet<Citation>? citations) =>
        citations is null ? [] : [.. citations.Select(citation => citation.ToString())];

    private static void Note<T>(Dictionary<T, SortedSet<Citation>> uses, T code, Citation section)
        where T : notnull
    {
        if (!uses.TryGetValue(code, out var citations))
        {
            uses[code] = citations = [];
        }

        citations.Add(section);
    }

    private void Rule(Rule rule, Citation section)
    {
        Walk(rule.Condition, section);
        if (rule is SecrecyRule secrecy)
        {
            Walk(secrecy.CalledForBy ?? AllOf.Nothing, section);
            foreach (var harm in secrecy.HarmTest.Harms)
            {
                Note(_others, harm, section);
            }
        }
    }

    private void Walk(Condition condition, Citation section)
    {
        One(condition, section);
        foreach (var part in condition.Parts)
        {
            Walk(part, section);
        }
    }

    private void One(Condition condition, Citation section)
    {
        switch (condition)
        {
            case AnswerTest answer:
                Note(_leaves, answer.Code, section);
                break;
            case CrimeTest crime:
                Note(_leaves, crime.Leaf, section);
                break;
            case Defined defined:
                Note(_others, defined.Code, section);
                break;
            case TermTest term:
                foreach (var (family, code) in Families(term.Field).SelectMany(family => term.Codes.Select(code => (family, code))))
                {
                    Note(_terms, (family, code), section);
                }

                break;
        }
    }

    private static ImmutableArray<Family> Families(Field field) =>
        field == Field.Origin ? [Family.Agencies, Family.Activities]
        : FieldNames.Family(field) is { } family ? [family]
        : [];
}

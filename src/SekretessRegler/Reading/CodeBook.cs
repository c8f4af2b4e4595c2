using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The codes of a pack while it is read: looks them up, and finds the nearest spelling of unknown ones.</summary>
internal sealed class CodeBook
{
    public List<Statute> Statutes { get; } = [];

    public List<Term> Terms { get; } = [];

    public Dictionary<string, Leaf> Leaves { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Harm> Harms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Crime> Crimes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Defined> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Definitions not yet read, by code: they can use each other in any order.</summary>
    public Dictionary<string, SourceEntry> DefinitionSources { get; } = new(StringComparer.Ordinal);

    public List<BranchRule> Branches { get; } = [];

    private Dictionary<(Family, string), Term>? _byCode;

    public bool Knows(Family family, string code)
    {
        _byCode ??= Terms.ToDictionary(term => (term.Family, term.Code));
        return _byCode.ContainsKey((family, code));
    }

    /// <summary>True when the code stands in one of the families; else a diagnostic with the nearest spelling.</summary>
    public bool Check(ScalarNode code, DiagnosticBag bag, params ReadOnlySpan<Family> families)
    {
        foreach (var family in families)
        {
            if (Knows(family, code.Text))
            {
                return true;
            }
        }

        bag.AddNear(
            Messages.UnknownCode, code.Span, Spelling.Nearest(code.Text, Forms(families)), FamilyWords.Unknown(families[0]), code.Text);
        return false;
    }

    /// <summary>True when the code is known; else a diagnostic with the nearest spelling.</summary>
    public static bool Check<T>(ScalarNode code, IReadOnlyDictionary<string, T> known, Words unknown, DiagnosticBag bag)
    {
        if (!known.ContainsKey(code.Text))
        {
            bag.AddNear(Messages.UnknownCode, code.Span, Spelling.Nearest(code.Text, known.Keys), unknown, code.Text);
        }

        return known.ContainsKey(code.Text);
    }

    private List<(string Form, string Code)> Forms(ReadOnlySpan<Family> families)
    {
        var forms = new List<(string, string)>();
        foreach (var family in families)
        {
            forms.AddRange(Terms.Where(term => term.Family == family).SelectMany(TermForms.Of));
        }

        return forms;
    }
}

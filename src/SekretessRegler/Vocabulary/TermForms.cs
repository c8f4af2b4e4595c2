namespace SekretessRegler.Vocabulary;

/// <summary>Every way to write a term: its code, its name and its synonyms.</summary>
internal static class TermForms
{
    public static IEnumerable<(string Form, string Code)> Of(Term term) =>
        new[] { term.Code, term.Name }.Concat(term.Synonyms).Select(form => (form, term.Code));
}

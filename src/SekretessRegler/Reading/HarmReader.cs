using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the harms that harm tests ask of; those of one chain are one question.</summary>
internal sealed class HarmReader(DiagnosticBag bag)
{
    public static readonly Shape Shape = new(
        "skada", "En skada som ett skaderekvisit prövar. Skador i samma kedja är en fråga, från lindrig till svår.",
        Key.Required("kedja", Content.Text, "Intresset som skyddas. Skador med samma kedja besvaras med en ordnad fråga.", "enskilds-men"),
        Key.Required("grad", Content.Number(1, MostGrades), "Plats i kedjan, högst 6. 1 är lindrigast, och varje skada har sin egen.", "2"),
        new("fråga", Content.Text, "Frågan så som den ställs. {person}, {andre}, {mottagare} och {sekretess} fylls i. Krävs för kedjans första skada.",
            "Hur troligt är det att {person} lider men om uppgiften röjs för {mottagare}?"),
        TermKeys.Name, TermKeys.Meaning, TermKeys.Source);

    // Six harms, each with a likelihood that never rises along the chain, make 210 answers; seven would pass the limit.
    private const int MostGrades = 6;

    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Chain, int Grade)> _grades = [];

    public Harm Read(SourceEntry entry)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, Shape);
        var chain = mapping.RequiredText("kedja");
        var grade = mapping.Number("grad") ?? 1;
        if (mapping.Has("grad") && !_grades.Add((chain, grade)))
        {
            bag.Add(Messages.GradeTaken, mapping.ValueSpan("grad"), grade, chain);
        }

        return new(
            entry.Key, chain, grade, TermReader.Name(mapping, entry.Key),
            Question(mapping, chain), mapping.Text("källa"), entry.KeySpan);
    }

    // The first harm of a chain asks for all of them.
    private string Question(MappingReader mapping, string chain)
    {
        if (mapping.Text("fråga") is { } own)
        {
            _questions.TryAdd(chain, own);
            return own;
        }

        if (!_questions.TryGetValue(chain, out var first))
        {
            bag.Add(Messages.MissingKey, mapping.Span, "fråga");
        }

        return first ?? "";
    }
}

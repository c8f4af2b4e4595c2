using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the harms that harm tests ask of; those of one chain are one question.</summary>
internal sealed class HarmReader(DiagnosticBag bag)
{
    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Chain, int Grade)> _grades = [];

    public Harm Read(SourceEntry entry)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, ["kedja", "grad", "fråga", "namn", "källa", "betydelse"]);
        var chain = mapping.RequiredText("kedja");
        var grade = (mapping.Required("grad") ? mapping.Number("grad", 1, LeafReader.MostValues) : null) ?? 1;
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

        return _questions.TryGetValue(chain, out var first) ? first : mapping.RequiredText("fråga");
    }
}

using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads a word of a vocabulary tree. Its conditions are read later, when every code is known.</summary>
internal static class TermReader
{
    public static Term Read(SourceEntry entry, Family family, DiagnosticBag bag)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, TermKeys.Of(family));
        var term = family switch
        {
            Family.Agencies => Agency(mapping, entry.Key),
            Family.Activities => new Activity { Code = entry.Key, Family = family, Name = Name(mapping, entry.Key) },
            _ => new Term { Code = entry.Key, Family = family, Name = Name(mapping, entry.Key) },
        };
        return term with
        {
            Meaning = mapping.Text("betydelse"), Source = mapping.Text("källa"),
            Synonyms = mapping.Texts("synonymer"), Under = mapping.Texts("under"),
            PresumedAbsent = TermKeys.HasSilence(family) && (mapping.Choice<bool>("tystnad") ?? false), Span = entry.Value.Span,
        };
    }

    /// <summary>The name given, or the code with spaces.</summary>
    public static string Name(MappingReader mapping, string code) => mapping.Text("namn") ?? code.Replace('-', ' ');

    private static Agency Agency(MappingReader mapping, string code)
    {
        mapping.Choice<int>("huvudman");
        return new()
        {
            Code = code, Family = Family.Agencies, Name = Name(mapping, code),
            IsSingleton = mapping.YesNo("ensam") ?? false, Principal = mapping.Text("huvudman"),
        };
    }
}

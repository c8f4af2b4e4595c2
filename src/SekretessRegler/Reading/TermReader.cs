using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads a word of a vocabulary tree. Its conditions are read later, when every code is known.</summary>
internal static class TermReader
{
    private static readonly string[] Common = ["namn", "betydelse", "synonymer", "under", "källa"];
    private static readonly string[] WithSilence = [.. Common, "tystnad"];
    private static readonly string[] OfAgency = [.. Common, "ensam", "huvudman", "bunden-av-osl"];
    private static readonly string[] OfActivity = [.. Common, "täckning"];

    /// <summary>What an unanswered statement or fact means: not so (true), or unknown.</summary>
    public static readonly Choices<bool> Silence = new(("okänt", false), ("nej", true));

    private static readonly Choices<int> Principals = new(("stat", 0), ("kommun", 1), ("region", 2), ("enskild", 3));

    public static Term Read(SourceEntry entry, Family family, DiagnosticBag bag)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, Keys(family));
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
            PresumedAbsent = mapping.Choice("tystnad", Silence) ?? false, Span = entry.Value.Span,
        };
    }

    /// <summary>The name given, or the code with spaces.</summary>
    public static string Name(MappingReader mapping, string code) => mapping.Text("namn") ?? code.Replace('-', ' ');

    private static Agency Agency(MappingReader mapping, string code)
    {
        mapping.Choice("huvudman", Principals);
        return new()
        {
            Code = code, Family = Family.Agencies, Name = Name(mapping, code),
            IsSingleton = mapping.YesNo("ensam") ?? false, Principal = mapping.Text("huvudman"),
        };
    }

    private static string[] Keys(Family family) => family switch
    {
        Family.Agencies => OfAgency,
        Family.Activities => OfActivity,
        Family.Relations or Family.Circumstances => WithSilence,
        _ => Common,
    };
}

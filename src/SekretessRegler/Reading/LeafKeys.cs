using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The keys of a leaf of the vocabulary.</summary>
internal static class LeafKeys
{
    private static readonly Choices<Scope> Scopes = new(
        ("fråga", Scope.Question), ("uppgift", Scope.Item), ("person", Scope.Person), ("mottagare", Scope.Receiver),
        ("person-mottagare", Scope.PersonAndReceiver), ("par", Scope.Pair), ("sekretess", Scope.Secrecy));

    // brott: an answer is a crime of the catalogue; dag: a day.
    private static readonly Choices<bool> ValueTypes = new(("brott", true), ("dag", false));

    private static readonly ImmutableArray<Key> Common =
    [
        TermKeys.Name,
        Key.Required("fråga", Content.Text, "Frågan så som den ställs till en människa. {person}, {andre}, {mottagare} och {sekretess} fylls i.",
            "Finns det på grund av konkreta omständigheter risk för att {person} kommer att utöva brottslig verksamhet?"),
        Key.Required("gäller", Content.Word(Scopes), "Vad ett svar handlar om: hela frågan, en uppgift, en person, en mottagare …", "person"),
        new("värden", Content.Either(Content.Word(ValueTypes), Content.Texts),
            "Vilka svar som finns. Utelämnat: ja och nej. «brott»: svaret är ett brott i begreppen. «dag»: svaret är en dag.", "[fullbordat, försök]"),
        new("dag", Content.Code("fakta"), "Bredvid «värden: brott»: faktumet som säger vilken dag gärningen begicks.", "gärningsdag"),
        new("för", Content.Texts, "Vad som talar för ett ja, i korta punkter.", "[Den unge har fått pengar av ett nätverk]"),
        new("mot", Content.Texts, "Vad som talar mot ett ja, i korta punkter.", "[Det finns bara en allmän oro]"),
        TermKeys.Source,
    ];

    private static readonly ImmutableDictionary<string, Shape> Shapes = FamilyWords.Leaves.ToImmutableDictionary(words => words.Family, words => new Shape(
        words.Family, $"{Capital(words.Name.Swedish)}: något som frågan ger svar på.",
        words.Kinds.Contains(LeafKind.Fact) ? [.. Common, TermKeys.Silence] : Common));

    public static Shape Of(LeafKind kind) => Shapes[FamilyWords.Of(kind).Family];

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}

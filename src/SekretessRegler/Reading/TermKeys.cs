using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The keys of the vocabulary's words. Several families share some of them.</summary>
internal static class TermKeys
{
    public static readonly Key Name = new("namn", Content.Text, "Namnet som visas. Utelämnat: koden med mellanslag.", "konkret risk för brottslig verksamhet");
    public static readonly Key Meaning = new("betydelse", Content.Text, "Vad ordet betyder, i en eller två meningar.", "Uppgifter om någons hälsa.");
    public static readonly Key Source = new("källa", Content.Text, "Var det står: lag, förarbeten eller beslut. Skriv bara det som finns.", "OSL 26:1");
    public static readonly Key Synonyms = new("synonymer", Content.Texts, "Andra namn som folk använder. De hittas när man söker.", "[polisen]");

    public static readonly Key Silence = new(
        "tystnad", Content.Word(new Choices<bool>(("okänt", false), ("nej", true))),
        "Vad tystnad betyder: okänt (då frågas det) eller nej. Nej bara om ett ja aldrig kan stänga.", "nej");

    private static readonly Choices<int> Principals = new(("stat", 0), ("kommun", 1), ("region", 2), ("enskild", 3));

    private static readonly ImmutableDictionary<Family, Shape> Shapes = FamilyWords.Terms.ToImmutableDictionary(
        term => term.Family, term => new Shape(term.Key, About(term.Family), [.. Common(term.Family), .. Own(term.Family)]));

    public static Shape Of(Family family) => Shapes[family];

    public static bool HasSilence(Family family) => family is Family.Relations or Family.Circumstances;

    private static Key[] Common(Family family) =>
    [
        Name, Meaning, Synonyms,
        new("under", Content.List(Content.Code(family)), "Koderna närmast ovanför. Det som gäller för dem gäller också här.", Above(family)),
        Source,
    ];

    private static Key[] Own(Family family) => family switch
    {
        Family.Agencies =>
        [
            new("ensam", Content.YesNo, "ja: det finns bara en i landet, så samma kod är samma myndighet.", "ja"),
            new("huvudman", Content.Word(Principals), "Vem som står bakom. Utelämnat: det kan skilja.", "stat"),
            TermConditionReader.Bound,
        ],
        Family.Activities => [TermConditionReader.Covered],
        _ when HasSilence(family) => [Silence],
        _ => [],
    };

    private static string About(Family family) => family switch
    {
        Family.Agencies => "En myndighet, ett organ som jämställs med en, eller en klass av dem.",
        Family.Activities => "En verksamhet: vad utlämnaren eller mottagaren gör när den har uppgiften.",
        _ => "Ett ord i begreppen.",
    };

    private static string Above(Family family) => family switch
    {
        Family.Agencies => "[statlig-myndighet]",
        Family.Activities => "[socialtjänst]",
        Family.Categories => "[personliga-förhållanden]",
        Family.Relations => "[beslut]",
        _ => "[]",
    };
}

using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The families that a vocabulary file can hold. A family can be spread over several files.</summary>
internal static class VocabularyKeys
{
    // Which form its citations have is for the reader of the file; the parser knows both.
    private static readonly Choices<bool> Forms = new(("kapitel", true), ("löpande", false));

    public static readonly Shape Statute = new(
        "författning", "En författning. Nyckeln är förkortningen så som den skrivs i hänvisningar.",
        Key.Required("beteckning", Content.Text, "Författningens nummer.", "\"2009:400\""),
        Key.Required("namn", Content.Text, "Författningens namn.", "Offentlighets- och sekretesslagen"),
        new("form", Content.Word(Forms), "kapitel: OSL 26:1. löpande: lag (2025:170) 6 §.", "kapitel"),
        TermKeys.Source);

    public static readonly Shape Definition = new(
        "definition", "Ett villkor med ett namn, så att flera regler kan använda det.",
        TermKeys.Meaning,
        Key.Required("villkor", ConditionKeys.Condition, "Villkoret.", "{ ålder: { under: 21 } }"),
        TermKeys.Source);

    public static readonly Shape File = new("begrepp", "Begreppen: orden som regler och frågor skrivs med.",
    [
        new("författningar", Content.Table(Content.Part(Statute)), "Författningar, med förkortningen som nyckel.",
            "{ OSL: { beteckning: \"2009:400\", namn: Offentlighets- och sekretesslagen } }"),
        .. FamilyWords.Terms.Select(Terms), .. FamilyWords.Leaves.Select(Leaves),
        new("skador", Content.Table(Content.Part(HarmReader.Shape)), "Skador som skaderekvisit prövar.", "{ en-skada: { kedja: en-kedja, grad: 1, fråga: Hur troligt är det? } }"),
        new("definitioner", Content.Table(Content.Part(Definition)), "Villkor med namn.", "{ yngre-än-arton: { villkor: { ålder: { under: 18 } } } }"),
        new("brott", Content.Table(Content.Part(CrimeReader.Shape)), "Brott med straffskalor.", "{ mord: { lagrum: BrB 3:1, lydelser: [] } }"),
        new("grenar", Content.List(Content.Part(BranchReader.Shape)), "Verksamheter inom en myndighet som är eller inte är självständiga.", "[]"),
        new("karta", Content.Table(Content.List(Content.Part(MapReader.Shape))), "Paragrafer som inte är någon regel, under författningens förkortning.",
            "{ OSL: [{ lagrum: [OSL 14 kap.], skäl: Ansvar och straff. }] }"),
    ]);

    private static Key Terms((string Key, Family Family, Diagnostics.Words Unknown) family) => new(
        family.Key, Content.Table(Content.Part(TermKeys.Of(family.Family))), "Ord med sina koder. En kod skrivs med små bokstäver och bindestreck.", "{ ett-ord: { namn: ett ord } }");

    private static Key Leaves(LeafWords words) => new(
        words.Family, Content.Table(Content.Part(LeafKeys.Of(words.Kinds[0]))), Meaning(words.Kinds[0]), "{ en-kod: { fråga: Är det så?, gäller: person } }");

    private static string Meaning(LeafKind kind) => kind switch
    {
        LeafKind.Fact => "Fakta: sådant som är så eller inte är så.",
        LeafKind.Judgement => "Bedömningar: görs av en människa, med skäl och namn.",
        LeafKind.Act => "Åtgärder som någon kan vidta och som bara kan öppna, till exempel ett samtycke.",
        LeafKind.Invocation => "Grunder som bara utlämnaren kan åberopa.",
        _ => "Öppna rättsfrågor, som ingen kan svara på i en fråga.",
    };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>The keys of a condition in the rule format.</summary>
internal static class ConditionKeys
{
    /// <summary>A condition, wherever one can stand.</summary>
    public static readonly Content Condition = Content.Part(() => Shape!);

    private static readonly Choices<bool> WhichPerson = new(("samma", false), ("någon", true));

    /// <summary>Which person a relation looks at.</summary>
    public static readonly Key Person = new(
        "person", Content.Word(WhichPerson), "Vilken person sekretessen ska gälla för: samma (det vanliga) eller någon.", "samma");

    private static readonly Shape Age = new(
        "ålder", "Åldern på den person som uppgiften rör, på frågans dag.",
        new("under", Content.Number(0, 150), "Yngre än så många år.", "21"),
        new("minst", Content.Number(0, 150), "Så många år eller äldre.", "18")) { Groups = [new(false, "under", "minst")] };

    private static readonly Shape Crime = new(
        "krav-på-brott", "Ett krav på brottet som en bedömning pekar ut. Straffskalan läses ur begreppen, på gärningens dag.",
        Key.Required("av", Content.Code("bedömningar"), "Bedömningen som svarar vilket brott det är.", "misstänkt-brott"),
        new("lägsta-straff-minst", Content.Number(0, 1200), "Det lägsta straffet i skalan är minst så många månader.", "12"),
        new("högsta-straff-minst", Content.Number(0, 1200), "Det högsta straffet i skalan är minst så många månader.", "24"),
        new("fängelse", Content.YesNo, "Om fängelse finns i skalan.", "ja"),
        new("lagrum", Content.Texts, "Brottet står i någon av de här bestämmelserna.", "[BrB 3 kap., BrB 4 kap.]"));

    private static readonly Shape Secrecy = new(
        "annan-sekretess", "En annan sekretess som gäller för uppgiften.",
        Key.Required("lagrum", Content.Texts, "Vilken sekretess.", "[OSL 26:1]"),
        Key.Required("läge", Content.Word(new Choices<bool>(("reglerad", false), ("belagd", true))),
            "reglerad: bestämmelsen är tillämplig. belagd: och skaderekvisitet säger sekretess.", "belagd"),
        Person);

    /// <summary>Standings that the question itself gives (är, vårdnadshavare-för), without the vocabulary's help.</summary>
    public static readonly Choices GivenStandings = new(["själv", "vårdnadshavare"]);

    /// <summary>Conditions that match codes of the vocabulary.</summary>
    public static readonly FrozenDictionary<string, TermCondition> Terms = new TermCondition[]
    {
        new("utlämnare", Field.HolderAgency, "Utlämnaren är en av myndigheterna, eller ligger under någon av dem.", "[socialnämnd]", Family.Agencies),
        new("verksamhet", Field.HolderActivity, "Utlämnaren har uppgiften i en av verksamheterna.", "[socialtjänst]", Family.Activities),
        new("mottagare", Field.ReceiverAgency, "Mottagaren är en av myndigheterna, eller ligger under någon av dem.", "[polismyndigheten, tullverket]", Family.Agencies),
        new("mottagarens-verksamhet", Field.ReceiverActivity, "Mottagaren ska ha uppgiften i en av verksamheterna.", "[hälso-och-sjukvård]", Family.Activities),
        new("ställning", Field.Standing, "En enskild mottagares förhållande till personen. «själv» och «vårdnadshavare» finns alltid.", "[själv]", Family.Standings),
        new("kategori", Field.Category, "Vad uppgiften är för slag.", "[personliga-förhållanden]", Family.Categories),
        new("hänför-sig-till", Field.RelatesTo, "Vad uppgiften hänför sig till.", "[förundersökning]", Family.Relations),
        new("omständighet", Field.Circumstance, "En omständighet som frågan noterar.", "[hot-eller-våld]", Family.Circumstances),
        new("kommer-från", Field.Origin, "Myndigheten eller verksamheten som uppgiften kommer från.", "[polismyndigheten]", Family.Agencies, Family.Activities),
        new("syfte", Field.Purpose, "Varför uppgiften lämnas.", "[förebygga-brott]", Family.Purposes),
        new("roll", Field.PersonRole, "Personens roll.", "[misstänkt]", Family.Roles),
        new("handlingsslag", Field.DocumentKind, "Vad handlingen är för slag.", "[anteckning]", Family.DocumentKinds),
    }.ToFrozenDictionary(term => term.Name);

    /// <summary>Conditions that match words of the format itself.</summary>
    public static readonly FrozenDictionary<string, ClosedCondition> Closed = new ClosedCondition[]
    {
        new("mottagartyp", Field.ReceiverKind, "Vad mottagaren är.", "myndighet", "enskild", "utländsk"),
        new("initiativ", Field.Initiative, "Om mottagaren har begärt uppgiften eller utlämnaren lämnar den av eget initiativ.", "begäran", "eget"),
        new("personslag", Field.PersonKind, "Vad personen är.", "fysisk", "juridisk", "avliden"),
        new("identifierbar", Field.Identifiable, "Om någon enskild kan identifieras.", Leaf.Yes, Leaf.No),
    }.ToFrozenDictionary(closed => closed.Name);

    private static readonly ImmutableArray<Key> KindKeys =
    [
        new("alla", Content.SomeOf(Condition), "Alla villkoren ska vara uppfyllda. Skriv dem i lagens ordning.", "[{ ålder: { under: 21 } }, { syfte: [förebygga-brott] }]"),
        new("någon", Content.SomeOf(Condition), "Minst ett av villkoren ska vara uppfyllt.", "[{ ålder: { under: 21 } }, { syfte: [förebygga-brott] }]"),
        new("inte", Condition, "Villkoret får inte vara uppfyllt.", "{ ålder: { minst: 21 } }"),
        new("definition", Content.Code("definitioner"), "Ett namngivet villkor i begreppen.", "konkret-risk-att-den-enskilde-begår-brott-mot-närstående"),
        new("någon-annan", Condition, "Det finns en annan person, bland dem uppgiften rör eller under «andra», som villkoret stämmer på.", "{ ålder: { under: 18 } }"),
        new("ålder", Content.Part(Age), Age.Meaning, "{ under: 21 }"),
        new("samma-huvudman", Content.YesNo, "Utlämnare och mottagare hör till samma kommun, region eller stat.", "ja"),
        new("samtycke", Content.Word(new Choices<bool>(("själv", false), ("vårdnadshavare", true))),
            "Ett giltigt samtycke av personen själv, eller av alla vårdnadshavare.", "själv"),
        new("brott", Content.Part(Crime), Crime.Meaning, "{ av: misstänkt-brott, lägsta-straff-minst: 12 }"),
        new("sekretess", Content.Part(Secrecy), Secrecy.Meaning, "{ lagrum: [OSL 26:1], läge: belagd }"),
        new("uppgiftsskyldighet", Content.Word(new Choices<bool>(("finns", true))), "Någon uppgiftsskyldighet är uppfylld.", "finns"),
        .. Terms.Values.OrderBy(term => term.Name, StringComparer.Ordinal).Select(term => term.Key),
        .. Closed.Values.OrderBy(closed => closed.Name, StringComparer.Ordinal).Select(closed => closed.Key),
        .. FamilyWords.Leaves.Select(LeafKey),
    ];

    public static readonly ImmutableArray<string> Kinds = [.. KindKeys.Select(key => key.Name)];

    private static readonly ImmutableArray<Key> BesideKeys =
    [
        new("ord", Content.Text, "De ord i lagen som villkoret står för, ordagrant. Högst ett dussin.", "en enskild som inte fyllt tjugoett år"),
        new("stycke", Content.Number(1, 10), "Vilket stycke orden står i.", "2"),
        new("punkt", Content.Text, "Vilken punkt orden står i.", "1"),
        new("är", Content.Texts, "De svar som räknas, när frågan har fler svar än ja och nej.", "[fullbordat]"),
        new("omvänt", Content.YesNo, "I «någon-annan»: fråga om den andre i förhållande till personen, i stället för tvärtom.", "ja"),
    ];

    /// <summary>Keys beside the condition itself.</summary>
    public static readonly ImmutableArray<string> Beside = [.. BesideKeys.Select(key => key.Name)];

    public static readonly Shape Shape = new(
        "villkor", "Ett villkor: en enda nyckel som säger vad som krävs, och bredvid den lagens ord.", [.. KindKeys, .. BesideKeys])
    {
        Groups = [new(true, Kinds)],
    };

    private static Key LeafKey(LeafWords leaf)
    {
        var (meaning, example) = leaf.Kinds[0] switch
        {
            LeafKind.Fact => ("Ett faktum ur begreppen är så.", "uppgiften-angår-misstanke-om-begånget-brott"),
            LeafKind.Judgement => ("En människa har bedömt att det är så.", "olämpligt-att-lämna-ut"),
            LeafKind.Act => ("En åtgärd är vidtagen.", "regeringen-har-beslutat-att-uppgiften-får-lämnas"),
            LeafKind.Invocation => ("Utlämnaren åberopar grunden.", "utlämnande-enligt-särskild-föreskrift"),
            _ => ("En öppen rättsfråga. Vägen blir aldrig mer än möjlig.", "begränsar-10-23-även-10-15-a"),
        };
        return new(leaf.Condition, Content.Code(leaf.Family), meaning, example);
    }
}

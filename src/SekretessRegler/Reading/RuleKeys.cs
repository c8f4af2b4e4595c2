using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Reading;

/// <summary>The keys of a rule, each with the kinds of rules it belongs to.</summary>
internal static class RuleKeys
{
    private static readonly Shape HarmTest = new(
        "skaderekvisit", "Frågar efter skada: omvänt (hemligt om det inte står klart att ingen skada sker), rakt (hemligt bara om skada kan antas) eller absolut (frågar inte).",
        Key.Required("slag", Content.Word(new Choices<HarmTestKind>(("absolut", HarmTestKind.Absolute), ("omvänt", HarmTestKind.Reverse), ("rakt", HarmTestKind.Straight))),
            "Skaderekvisitets slag.", "omvänt"),
        new("styrka", Content.Word(new Choices<HarmStrength>(("särskild-anledning", HarmStrength.ParticularReason), ("måste-antas", HarmStrength.MustBeAssumed))),
            "Hur troligt det ska vara, när lagen kräver mer än att det kan antas. Bara för rakt.", "måste-antas"),
        new("för", Content.SomeOf(Content.Code("skador")), "Vilken skada. Står flera räcker en.", "[men]"));

    private static readonly Shape Displacement = new(
        "ersätter", "De bestämmelser som regeln gäller i stället för.",
        Key.Required("lagrum", Content.Texts, "Vilka bestämmelser.", "[OSL 26:1]"),
        ConditionKeys.Person);

    private static readonly Choices<StructureRole> Roles = new(
        ("gräns", StructureRole.Boundary), ("grenar", StructureRole.Branches), ("utländsk", StructureRole.Foreign),
        ("begäran-myndighet", StructureRole.RequestByAgency), ("begäran-enskild", StructureRole.RequestByIndividual), ("överklagande", StructureRole.Appeal),
        ("konkurrens", StructureRole.Concurrence), ("bundenhet", StructureRole.Bound), ("jämställda", StructureRole.EqualToAgency),
        ("följer-med", StructureRole.Follows), ("tystnadsplikt", StructureRole.OwnConfidentiality), ("övrigt", StructureRole.Other));

    /// <summary>Which kind of rule it is: in the rule, or at the top of the file for all of them.</summary>
    public static readonly Key Kind = new("slag", Content.Word(RuleKinds.Words), "Vad regeln är. Står det överst i filen gäller det alla regler där.", "sekretessbrytande");

    /// <summary>Keys that belong to some kind.</summary>
    public static readonly ImmutableArray<Key> OfKinds =
    [
        .. new Key[]
        {
            new("skyddar", Content.Word(new Choices<Protection>(("enskild", Protection.Individual), ("allmänt", Protection.Public))),
                "Vem sekretessen är till för.", "enskild"),
            new("skaderekvisit", Content.Part(HarmTest), HarmTest.Meaning, "{ slag: omvänt, för: [men] }"),
            new("längst", Content.Number(-1000, 1000), "Längsta tid i år, för en allmän handling.", "70"),
            new("ersätter", Content.Part(Displacement), "Regeln gäller i stället för de här, där dess villkor är uppfyllda.", "{ lagrum: [OSL 26:1] }"),
            Reach("hindrar", "De här brytande reglerna når inte sekretessen.", "[OSL 10 kap.]"),
            new("väcks-av", ConditionKeys.Condition, "För sekretess som kan gälla var som helst: den prövas bara när frågan säger det här.", "{ hänför-sig-till: [förundersökning] }"),
            Reach("undantar", "Den sekretess, eller de uppgiftsskyldigheter, som då inte gäller.", "[OSL 26:1]"),
            Reach("utom", "Undantag från det som räknas upp.", "[OSL 26:3]"),
            Reach("bryter", "Den sekretess som regeln bryter.", "[OSL 26:1]"),
            Reach("bryter-inte", "Undantag från det som regeln bryter.", "[OSL 26:3]"),
            Reach("stänger", "De brytande regler som då inte får användas.", "[OSL 10:24]"),
            Reach("stänger-inte", "Undantag från det som stängs.", "[OSL 10:28]"),
            Reach("för", "Den sekretess som regeln handlar om.", "[OSL 21:1]"),
            ConditionKeys.Person,
            new("binder-utanför-osl", Content.YesNo, "Om skyldigheten binder också den som inte är bunden av OSL.", "nej"),
            Reach("endast", "Den enda sekretess som då gäller.", "[OSL 42:1]"),
            new("roll", Content.Word(Roles), "Vilket steg i prövningen paragrafen anges vid.", "konkurrens"),
        }.Select(WithKinds),
    ];

    /// <summary>Keys whose value is a list of selectors.</summary>
    public static readonly ImmutableArray<string> Reaches = [.. OfKinds.Where(key => key.Holds is ListContent).Select(key => key.Name)];

    /// <summary>Every key of a rule.</summary>
    public static readonly ImmutableArray<Key> All =
    [
        Kind,
        new("innebörd", Content.Text, "Vad regeln säger, med en eller två egna meningar.",
            "Socialtjänsten får berätta för polisen när något konkret talar för att den unge kommer att ägna sig åt brott."),
        new("villkor", ConditionKeys.Condition, "När regeln gäller.", "{ ålder: { under: 21 } }"),
        new("stycke", Content.Number(1, 10), "Vilket stycke regeln står i.", "2"),
        new("punkt", Content.Text, "Vilken punkt regeln står i.", "3"),
        .. OfKinds,
    ];

    public static readonly Shape Shape = new("regel", "En regel i paragrafen.", All);

    private static Key Reach(string name, string meaning, string example) =>
        new(name, RuleKinds.IsDemanded(name) ? Content.SomeOf(Content.Text) : Content.Texts, meaning, example);

    private static Key WithKinds(Key key) => key with { Meaning = $"{key.Meaning} Hör till slaget {string.Join(", ", RuleKinds.Having(key.Name))}." };
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of cases (SR05).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Cases =>
    [
        new("SR0501", "- namn: På 21-årsdagen\n  ändra: { \"uppgift.rör.A.ålder\": 21 }", "- namn: På 21-årsdagen\n  ändra: { \"uppgift.rör.A.ålder\": 21 }\n  väntat: { väg: stängd }", new(
            "Ett fall som inte väntar sig något kan inte visa något.",
            "A case that expects nothing can show nothing.")),
        new("SR0502", "väntat: { väg: öpen }", "väntat: { väg: öppen }", new(
            "Ett ord som inget svar har skulle aldrig stämma. Regler som bryter har «väg», sekretess har «läge».",
            "A word that no answer has would never match. Rules that break have «väg», secrecies have «läge».")),
        new("SR0503", "ändra: { \"uppgift.rör.B.ålder\": 21 } (utgångsläget har bara A)", "ändra: { \"uppgift.rör.A.ålder\": 21 }", new(
            "En ändring som inte träffar något lämnar utgångsläget som det var, och fallet prövar fel sak.",
            "A change that hits nothing leaves the opening case as it was, and the case tests the wrong thing.")),
        new("SR0504", "lagrum: OSL 26:99", "lagrum: OSL 26:1", new(
            "Ett fall hör till en paragraf som regelverket har, annars prövas ingenting.",
            "A case belongs to a section that the pack has; else nothing is tested.")),
        new("SR0505", "- namn: På 21-årsdagen\n- namn: På 21-årsdagen", "- namn: Dagen före 21-årsdagen\n- namn: På 21-årsdagen", new(
            "Namnet säger vad fallet visar. Två lika namn går inte att skilja när ett av dem inte håller.",
            "The name says what the case shows. Two equal names cannot be told apart when one of them fails.")),
        new("SR0511", "väntat: { väg: öppen } (men vägen är stängd)", "(läs lagtexten och rätta det som är fel: regeln eller fallet)", new(
            "Antingen säger regeln något annat än lagen, eller så gör fallet det. Ändra aldrig det ena bara för att det ska stämma med det andra.",
            "Either the rule says something else than the law, or the case does. Never change the one just to agree with the other.")),
        new("SR0512", "väntat: { väg: möjlig, saknas: [men] }", "väntat: { väg: möjlig, saknas: [olämpligt-att-lämna-ut] }", new(
            "Vägen är möjlig av en annan anledning än fallet säger, så fallet visar inte det det heter.",
            "The route is possible for another reason than the case says, so the case does not show what its name says.")),
        new("SR0513", "utgångsläge: (en fråga där ingen av paragrafens regler gäller)\nväntat: { väg: stängd }", "utgångsläge: (en fråga där en regel gäller)\nväntat: { väg: öppen }", new(
            "Varje fall ändrar en sak i utgångsläget. Är vägen stängd från början går det inte att se vad som stänger den.",
            "Each case changes one thing in the opening case. Where the route is closed from the start nobody can see what closes it.")),
        new("SR0514", "(ett villkor som inte är uppfyllt, men regeln gäller ändå)", "(kontrollera «alla», «någon» och «inte» mot lagtexten)", new(
            "Maskinen ändrade bara det villkoret. Att svaret blev ett annat än väntat betyder oftast att villkoren är fel sammansatta.",
            "The machine changed that condition only. Another answer than expected mostly means that the conditions are put together wrongly.")),
        new("SR0515", "(en regel utan fall)", "10-18a.fall.yaml bredvid 10-18a.yaml", new(
            "Ingen har visat att regeln någonsin gäller.",
            "Nobody has shown that the rule ever holds.")),
        new("SR0516", "(ett villkor som alltid har samma svar i fallen)", "(ett fall där bara det villkoret är annorlunda)", new(
            "Villkoret kan vara fel utan att något fall märker det.",
            "The condition can be wrong without any case noticing.")),
        new("SR0517", "(maskinen hittade ingen ändring som bara rör villkoret)", "(ett skrivet fall som visar villkoret)", new(
            "Det är en upplysning: villkoret är inte prövat ensamt. Ett fall som en människa skriver kan göra det.",
            "This is for information: the condition was not tested alone. A case that a person writes can do it.")),
        new("SR0518", "(utan villkoret ger varje fall samma svar)", "(ett fall som får ett annat svar utan villkoret)", new(
            "Villkoret kan tas bort utan att något fall märker det. Då skulle ingen heller märka att det är fel.",
            "The condition can be removed without any case noticing. Then nobody would notice either that it is wrong.")),
    ];
}

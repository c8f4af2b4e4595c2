using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of statute text (SR08).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Statutes =>
    [
        new("SR0801", "bryter: [OSL 26:99]", "bryter: [OSL 26:9]", new(
            "En hänvisning till en paragraf som inte finns når ingenting, och ingen märker det.",
            "A citation of a section that does not exist reaches nothing, and nobody notices.")),
        new("SR0802", "OSL 26:1 nionde stycket", "OSL 26:1 tredje stycket", new(
            "Stycke eller punkt finns inte, så regeln når inte det den menar.",
            "The paragraph or item does not exist, so the rule does not reach what it means.")),
        new("SR0803", "ord: en person under tjugoett år", "ord: en enskild som inte fyllt tjugoett år", new(
            "Orden ska stå i just den lydelsen. Gör de inte det är de fel avskrivna, eller så är villkoret skrivet ur minnet.",
            "The words must stand in exactly that wording. If not, they are miscopied, or the condition was written from memory.")),
        new("SR0804", "ord: en enskild", "ord: rör en enskild som inte fyllt tjugoett år", new(
            "Den som läser bredvid lagtexten ska hitta ett ställe, inte flera.",
            "Whoever reads beside the statute should find one place, not several.")),
        new("SR0805", "stycke: 1\nord: (ord ur andra stycket)", "stycke: 2\nord: (ord ur andra stycket)", new(
            "Motiveringen anger stycke och punkt; de ska vara de rätta.",
            "The trail gives paragraph and item; they must be the right ones.")),
        new("SR0806", "kodad: ja", "kodad: ja\nkälla: SFS 2010:208", new(
            "En lydelse kodas ur en text som går att visa, aldrig ur minnet eller ur en annan lydelse.",
            "A wording is encoded from a text that can be shown, never from memory or from another wording.")),
        new("SR0807", "från: 2025-04-02", "från: 2025-04-01", new(
            "Dagen avgör vilken lydelse en fråga prövas mot.",
            "The day decides which wording a question is examined under.")),
        new("SR0808", "sfs: SFS 2025:17", "sfs: SFS 2025:179", new(
            "Numret är vägen till texten, förarbetena och övergångsbestämmelserna.",
            "The number is the way to the text, the travaux and the transitional provisions.")),
        new("SR0809", "(ingen lydelse från ändringens dag)", "gäller: { från: 2020-08-01 }\nkodad: nej", new(
            "Mellan dagarna gällde en annan text. Är den inte kodad ska det sägas, annars prövas fel lydelse.",
            "Between the days another text was in force. If it is not encoded say so; else the wrong wording is applied.")),
        new("SR0810", "bryter: [OSL 26:1, OSL 26:3] (texten nämner bara 1 §)", "bryter: [OSL 26:1]", new(
            "Regeln når längre än lagen: det kan bli ett ja som lagen inte ger.",
            "The rule reaches further than the law: that can become a yes that the law does not give.")),
        new("SR0811", "bryter: [OSL 26:1] (texten nämner också 25 kap. 1 §)", "bryter: [OSL 25:1, OSL 26:1]", new(
            "Regeln når kortare än lagen. Är det meningen ska orden stå i ett «ord» eller under «utelämnat».",
            "The rule reaches less far than the law. If that is meant, let the words stand in an «ord» or under «utelämnat».")),
        new("SR0890", "(inget fel)", "(lägg författningens text i mappen)", new(
            "Det som saknas i lagtexten går inte att kontrollera.",
            "What the statute text lacks cannot be checked.")),
        new("SR0891", "(inget fel)", "kodad: delvis, eller en källa med hela texten", new(
            "Lagtexten är avbruten. Ord som hittas är kontrollerade; de andra kan stå i det som fattas.",
            "The statute text is cut off. Words that are found were checked; the others may stand in what is lacking.")),
        new("SR0892", "(inget fel)", "(läs lydelsen i källan)", new(
            "Lydelsen är läst på annat håll. Kontrollen måste göras där, av en människa.",
            "The wording was read elsewhere. It must be checked there, by a human.")),
        new("SR0893", "(inget fel)", "(hämta ett nyare register)", new(
            "Registret slutar före den dagen.",
            "The register ends before that day.")),
        new("SR0894", "(inget fel)", "gäller: { från: 2028-07-01 } när texten är beslutad", new(
            "En fråga om en senare dag prövas annars mot en text som inte gäller då.",
            "Else a question about a later day is examined under a text that is not in force then.")),
        new("SR0895", "(inget fel)", "(låt en människa jämföra)", new(
            "Texten säger «sekretess till skydd för en enskild» eller «endast om», inte vilka paragrafer, eller nämner en paragraf som en annan bygger på. Det kan bara en människa pröva.",
            "The text says «sekretess till skydd för en enskild» or «endast om», not which sections, or names a section that another builds on. Only a human can judge that.")),
    ];
}

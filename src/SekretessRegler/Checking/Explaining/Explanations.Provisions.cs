using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of provisions and wordings (SR03, SR04).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Provisions =>
    [
        new("SR0301", "lagrum: OSL tio", "lagrum: OSL 10:18 a", new(
            "Lagrummet är regelns namn: det står först i varje rad i motiveringen.",
            "The citation is the name of the rule: it stands first in every line of the trail.")),
        new("SR0302", "bryter: [OSL 26]", "bryter: [OSL 26 kap.]", new(
            "En regel når bara det som den nämner.",
            "A rule reaches only what it names.")),
        new("SR0303", "10-4.yaml med lagrum: OSL 10:5", "10-5.yaml med lagrum: OSL 10:5", new(
            "Den som söker en paragraf hittar den på filens namn.",
            "Whoever looks for a section finds it by the name of the file.")),
        new("SR0304", "(två filer om OSL 26:1)", "(en fil med alla lydelser)", new(
            "En paragraf i två filer har två sanningar.",
            "A section in two files has two truths.")),
        new("SR0305", "slag: sekretess\nbryter: [OSL 26:1]", "slag: sekretessbrytande\nbryter: [OSL 26:1]", new(
            "En nyckel som inte hör till slaget har ingen verkan, men ser ut att ha det.",
            "A key that does not belong to the kind has no effect, but looks as if it had.")),
        new("SR0306", "slag: sekretessbrytande", "slag: sekretessbrytande\nbryter: [OSL 26:1]", new(
            "Utan nyckeln går regeln inte att tillämpa.",
            "Without the key the rule cannot be applied.")),
        new("SR0307", "{ ålder: { under: 21 }, syfte: [stödja-unga] }", "alla: [{ ålder: { under: 21 } }, { syfte: [stödja-unga] }]", new(
            "Om båda krävs eller en räcker måste synas.",
            "Whether both are demanded or one is enough must be seen.")),
        new("SR0308", "alla: [{ någon: [{ alla: [ … ] }] }]", "alla: [{ någon: [{ definition: kod }] }]", new(
            "Två nivåer går att läsa vid sidan av lagtexten; tre går inte.",
            "Two levels can be read beside the statute; three cannot.")),
        new("SR0309", "faktum: brottets-form", "faktum: brottets-form\när: [fullbordat]", new(
            "Frågan har fler svar än ja och nej, så regeln måste säga vilka som räknas.",
            "The question has more answers than yes and no, so the rule must say which count.")),
        new("SR0310", "är: [klart]", "är: [fullbordat]", new(
            "Ett svar som inte finns kan aldrig ges, så villkoret vore aldrig uppfyllt.",
            "An answer that does not exist can never be given, so the condition would never hold.")),
        new("SR0311", "{ slag: omvänt, styrka: måste-antas }", "{ slag: rakt, styrka: måste-antas }", new(
            "Bara ett rakt skaderekvisit kan vara kvalificerat på det sättet.",
            "Only a straight harm test can be qualified that way.")),
        new("SR0312", "{ slag: omvänt }", "{ slag: omvänt, för: [men] }", new(
            "Vem som ska bedöma skadan måste få veta vilken.",
            "Whoever judges the harm must be told which.")),
        new("SR0313", "{ slag: absolut, för: [men] }", "{ slag: absolut }", new(
            "Absolut sekretess gäller vilken skada det än blir.",
            "Absolute secrecy holds whatever the harm.")),
        new("SR0314", "längst: 0", "längst: 70", new(
            "Noll år vore ingen sekretess alls.",
            "Zero years would be no secrecy at all.")),
        new("SR0315", "villkor: { … }\nregler: [ … ]", "regler: [{ villkor: { … } }]", new(
            "Det går inte att se vilken av reglerna nyckeln hör till.",
            "It cannot be seen which of the rules the key belongs to.")),
        new("SR0316", "bryter: [OSL 26:1]", "slag: sekretessbrytande\nbryter: [OSL 26:1]", new(
            "Slaget avgör vad regeln gör; det gissas aldrig ur nycklarna.",
            "The kind decides what the rule does; it is never guessed from the keys.")),
        new("SR0317", "någon: []", "någon: [{ … }, { … }]", new(
            "Ett tomt «alla» vore alltid sant och ett tomt «någon» aldrig.",
            "An empty «alla» would always hold and an empty «någon» never.")),
        new("SR0318", "brott: { av: olämpligt-att-lämna-ut }", "brott: { av: misstänkt-brott }", new(
            "Straffskalan läses ur det brott som svaret pekar ut.",
            "The penalty is read from the crime that the answer points out.")),
        new("SR0319", "bryter: [OSL 25:5–3]", "bryter: [OSL 25:3–5]", new(
            "Ett spann baklänges omfattar ingenting.",
            "A span backwards covers nothing.")),
        new("SR0320", "bryter: []", "bryter: [OSL 26:1]", new(
            "En regel som inte når något ska inte se ut som en regel.",
            "A rule that reaches nothing should not look like a rule.")),
        new("SR0321", "A ersätter B, B ersätter A", "A ersätter B", new(
            "I en cirkel skulle båda falla bort, och sekretessen försvinna.",
            "In a circle both would fall away, and the secrecy vanish.")),
        new("SR0322", "tystnad: nej (där ett ja bara kan stänga)", "tystnad: okänt", new(
            "Tystnad får bara stänga. Det som kan stänga måste frågas.",
            "Silence may only close. What can close must be asked.")),
        new("SR0401", "{ från: 2025-04-01, till: 2025-03-31 }", "{ från: 2025-03-31, till: 2025-04-01 }", new(
            "Båda dagarna räknas in; den sista kan inte ligga före den första.",
            "Both days are included; the last cannot be before the first.")),
        new("SR0402", "från 2015, från 2020", "från 2020, från 2015", new(
            "Den som läser vill se gällande rätt överst.",
            "Whoever reads wants the law in force at the top.")),
        new("SR0403", "till: 2025-04-01 och från: 2025-04-01", "till: 2025-03-31 och från: 2025-04-01", new(
            "En dag har en lydelse; annars ger samma fråga två svar.",
            "A day has one wording; else one question has two answers.")),
        new("SR0404", "till: 2024-12-31 och från: 2025-04-01", "från: 2025-01-01, till: 2025-03-31, kodad: nej", new(
            "Ett hål betyder att paragrafen inte fanns. Finns den men är inte kodad ska det sägas.",
            "A hole means that the section did not exist. Where it exists but is not encoded, say so.")),
        new("SR0405", "kodad: ja", "kodad: ja\nutelämnat: []", new(
            "Att ingenting är utelämnat är ett påstående som någon ska stå för.",
            "That nothing is left out is a statement somebody should stand for.")),
        new("SR0406", "utelämnat: []", "utelämnat: []\ngranskad: []", new(
            "Att ingen har granskat ska synas.",
            "That nobody has reviewed should be seen.")),
        new("SR0407", "kodad: delvis\nutelämnat: []", "kodad: delvis\nutelämnat: [{ ord: \"…\", skäl: \"…\", följd: \"…\" }]", new(
            "Den som läser svaret ska få veta vad som fattas.",
            "Whoever reads the answer should be told what is lacking.")),
    ];
}

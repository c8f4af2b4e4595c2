using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of lint (SR07).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Lint =>
    [
        new("SR0701", "ord: (hela meningen)", "ord: inte fyllt tjugoett år", new(
            "«ord» pekar ut stället i lagen. En avskrift åldras, och ingen ser vilka ord som bär villkoret.",
            "«ord» points out the place in the statute. A copy ages, and nobody sees which words carry the condition.")),
        new("SR0702", "fakta: { x: { … } } (som ingen regel frågar efter)", "villkor: { faktum: x }", new(
            "Den som svarar tror att svaret betyder något. En kod som väntar på en paragraf har den som «källa».",
            "Whoever answers believes that the answer matters. A code that waits for a section names it in «källa».")),
        new("SR0703", "fråga: Risk för brott", "fråga: Finns det risk för brott?", new(
            "Frågan ställs till en människa så som den står.",
            "The question is put to a human as it stands.")),
        new("SR0704", "fråga: Är {namn} under 21 år?", "fråga: Är {person} under 21 år?", new(
            "Det som inte fylls i står kvar i frågan som den är.",
            "What is not filled in stays in the question as it is.")),
        new("SR0705", "granskad: [klar]", "granskad: [\"Anna Andersson, 2026-02-01\"]", new(
            "Granskad betyder att en bestämd människa har läst just den lydelsen en bestämd dag.",
            "Reviewed means that a certain human read exactly that wording on a certain day.")),
        new("SR0706", "regler: [{ slag: sekretess }, { slag: sekretess }]", "regler: [{ slag: sekretess, stycke: 1 }, { slag: sekretess, stycke: 2 }]", new(
            "Lagrummet är regelns enda namn; två med samma namn går inte att skilja i motiveringen.",
            "The citation is the only name of a rule; two with one name cannot be told apart in the trail.")),
        new("SR0707", "alla: [{ ålder: { minst: 21 } }, { ålder: { under: 18 } }]", "alla: [{ ålder: { minst: 18 } }, { ålder: { under: 21 } }]", new(
            "En regel som aldrig kan gälla ser ut som skydd, eller som en väg, och är ingendera.",
            "A rule that can never apply looks like protection, or like a route, and is neither.")),
        new("SR0708", "bryter: [OSL 26:1]\nbryter-inte: [OSL 26:1]", "bryter: [OSL 26 kap.]\nbryter-inte: [OSL 26:1]", new(
            "Undantaget är lika stort som regeln, så ingenting är kvar.",
            "The exception is as large as the rule, so nothing is left.")),
        new("SR0709", "gäller: { från: 2025-04-01 }", "gäller: { från: 2025-04-01 }\nsfs: SFS 2025:179", new(
            "Utan författningens nummer kan ingen kontrollera lydelsen.",
            "Without the number of the act nobody can check the wording.")),
        new("SR0710", "vårdnаdshavare (med kyrilliskt а)", "vårdnadshavare", new(
            "Två koder som ser likadana ut men är olika går inte att hitta med ögat.",
            "Two codes that look the same but differ cannot be found by eye.")),
        new("SR0711", "karta: lagrum: [OSL 6:4] (som har en fil)", "(ta bort raden)", new(
            "Kartan säger vad som inte är en regel. Finns en regel är kartan fel.",
            "The map says what is no rule. Where there is a rule the map is wrong.")),
        new("SR0712", "fråga: Finns det risk för brott? (som ingen fil under engelska/ har)", "Finns det risk för brott?: Is there a risk of crime?", new(
            "Ett regelverk som har engelska ska ha den för varje text, annars blandas språken i motiveringen.",
            "A pack that has English must have it for every text, or the trail mixes the languages.")),
        new("SR0713", "Finns det risk för brot?: Is there a risk of crime?", "Finns det risk för brott?: Is there a risk of crime?", new(
            "Engelskan hittas genom den svenska texten. Ändras den ena ska den andra läsas om.",
            "The English is found by the Swedish text. When one changes, the other must be read again.")),
        new("SR0714", "olämpligt: { fråga: Är det olämpligt?, gäller: person }", "olämpligt:\n  fråga: Är det olämpligt?\n  gäller: person\n  för: [En insats skulle skadas.]\n  mot: [Ingen insats pågår.]\n  källa: OSL 10:18 a", new(
            "En bedömning görs av en människa. Hjälpen säger vad som talar för och emot, och källan var orden står.",
            "A judgement is made by a human. The help says what speaks for and against, and the source where the words stand.")),
        new("SR0790", "(inget fel)", "bryter: [OSL 26:6] (innan 26:6 är kodad)", new(
            "Hänvisningen är rätt men når ingenting förrän paragrafen är kodad. Med lagtext kontrolleras att paragrafen finns.",
            "The citation is right but reaches nothing until the section is encoded. With statute text, that the section exists is checked.")),
    ];
}

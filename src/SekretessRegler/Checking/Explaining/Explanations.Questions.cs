using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of questions (SR06).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Questions =>
    [
        new("SR0601", "mottagare: { myndighet: polisen }", "mottagare: { myndighet: polismyndigheten }", new(
            "Varje ord i en fråga kommer ur begreppen eller ur frågan själv; ett okänt ord kan ingen regel läsa. «sekretess begrepp ORD» söker.",
            "Every word of a question comes from the vocabulary or from the question itself; no rule can read an unknown one. «sekretess begrepp WORD» searches.")),
        new("SR0602", "{ id: A, ålder: 17, född: 2005-01-01 }", "{ id: A, född: 2005-01-01 }", new(
            "Två uppgifter om ålder som inte stämmer: en av dem är fel, och åldern avgör ofta svaret.",
            "Two statements of age that disagree: one is wrong, and age often decides the answer.")),
        new("SR0603", "född: 2027-01-01", "född: 2007-01-01", new(
            "Ingen är född efter den dag som frågan gäller.",
            "Nobody is born after the day that the question is about.")),
        new("SR0604", "rör: [{ id: A }, { id: A }]", "rör: [{ id: A }, { id: B }]", new(
            "Ett id är en person. Två beskrivningar av samma person i samma uppgift kan säga emot varandra.",
            "An id is one person. Two descriptions of a person in one item can contradict each other.")),
        new("SR0605", "(A är 17 år i en uppgift och 19 i en annan)", "(A är 17 år i båda)", new(
            "Samma id är samma person i hela frågan.",
            "The same id is the same person in the whole question.")),
        new("SR0606", "olämpligt-att-lämna-ut: { svar: nej, … } (överst, med två mottagare)", "olämpligt-att-lämna-ut: { svar: nej, …, gäller: alla }", new(
            "En bedömning gäller en person och en mottagare. Att den gäller alla måste någon ha menat.",
            "A judgement is about one person and one receiver. That it covers all must be meant by somebody.")),
        new("SR0607", "mottagare: { myndighet: x, fakta: { brottets-form: fullbordat } }", "fakta: { brottets-form: fullbordat }", new(
            "Svaret står där det hör hemma, så att det syns vem och vad det handlar om.",
            "An answer stands where it belongs, so that it is seen whom and what it is about.")),
        new("SR0608", "uppgift: { rör: [{ id: A }] }", "uppgift: { kategorier: [personliga-förhållanden], rör: [{ id: A }] }", new(
            "Vilken sekretess som kan gälla beror på vad det är för slags uppgift. Det gissas aldrig.",
            "Which secrecy can apply depends on what kind of information it is. That is never guessed.")),
        new("SR0609", "brottets-form: ja", "brottets-form: fullbordat", new(
            "Frågan har sina egna svar. Ett annat ord läser ingen regel.",
            "The question has its own answers. No rule reads another word.")),
        new("SR0610", "uppgift: { … }\nuppgifter: [ … ]", "uppgifter: [ … ]", new(
            "Det går inte att se om den ena uppgiften ingår i de andra.",
            "It cannot be seen whether the one item is among the others.")),
        new("SR0611", "mottagare: { … }", "mottagare: { … }\nuppgift: { kategorier: [ … ] }", new(
            "Det är en bestämd uppgift som får eller inte får lämnas.",
            "It is a certain item that may or may not be disclosed.")),
        new("SR0612", "uppgift: { … }", "mottagare: { … }\nuppgift: { … }", new(
            "Sekretess gäller mot någon. Utan mottagare finns inget svar.",
            "Secrecy holds against somebody. Without a receiver there is no answer.")),
        new("SR0613", "(hundratals personer i en fråga)", "(flera frågor)", new(
            "Ett svar som ingen hinner läsa prövar ingen.",
            "Nobody checks an answer that nobody has time to read.")),
        new("SR0614", "olämpligt-att-lämna-ut: nej", "olämpligt-att-lämna-ut: { svar: nej, motivering: Ingen insats påverkas, av: handläggare 12 }", new(
            "En bedömning görs av en människa som kan stå för den. Skälen ska gå att läsa i akten.",
            "A judgement is made by a human who can answer for it. The reasons must be there to read in the file.")),
        new("SR0615", "fakta: { olämpligt-att-lämna-ut: nej }", "bedömningar: { olämpligt-att-lämna-ut: { svar: nej, … } }", new(
            "Det ska synas vad som är känt och vad någon har bedömt.",
            "It must be seen what is known and what somebody has judged.")),
        new("SR0616", "fakta: { (en öppen rättsfråga): ja }", "(låt vägen vara möjlig, och pröva en annan)", new(
            "Rätten är oklar. Ett svar i frågan skulle dölja det; en jurist får avgöra om vägen kan användas.",
            "The law is unclear. An answer in the question would hide that; a lawyer decides whether the route can be used.")),
        new("SR0617", "mottagare: { myndighet: socialnämnd, enskild: privatperson }", "mottagare: { enskild: privatperson }", new(
            "En mottagare är en svensk myndighet, en enskild eller en utländsk myndighet. Olika regler gäller för dem.",
            "A receiver is a Swedish agency, a private person or body, or a foreign agency. Different rules apply to them.")),
        new("SR0618", "uppgifter: [{ id: u1 }, { id: u1 }]", "uppgifter: [{ id: u1 }, { id: u2 }]", new(
            "Svaret ges för varje uppgift för sig, vid dess namn.",
            "The answer is given for each item by itself, by its name.")),
        new("SR0619", "men: [{ svar: kan-antas, … }, { svar: står-klart-att-inte, … }]", "men: { svar: kan-antas, … }", new(
            "Två svar på samma fråga: ingen vet vilket som gäller.",
            "Two answers to one question: nobody knows which holds.")),
        new("SR0620", "{ person: A, dag: 2026-02-01, återkallat: 2026-01-15 }", "{ person: A, dag: 2026-01-15, återkallat: 2026-02-01 }", new(
            "Ett samtycke kan inte tas tillbaka innan det har getts.",
            "A consent cannot be withdrawn before it is given.")),
        new("SR0621", "mottagare: { myndighet: socialnämnd, ställning: [part] }", "mottagare: { enskild: privatperson, ställning: [part] }", new(
            "Nyckeln hör till ett annat slags mottagare, så den skulle inte ha någon verkan.",
            "The key belongs to another kind of receiver, so it would have no effect.")),
        new("SR0622", "men: { svar: står-klart-att-inte, … }\nbetydande-men: { svar: kan-antas, … }", "men: { svar: kan-antas, … }\nbetydande-men: { svar: står-inte-klart, … }", new(
            "Den som lider betydande men lider men. Den svårare skadan kan därför inte vara mer sannolik.",
            "Whoever suffers considerable harm suffers harm. So the graver cannot be likelier.")),
    ];
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of the vocabulary (SR02).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Vocabulary =>
    [
        new("SR0202", "men: { … }\nmen: { … }", "men: { … }\nbetydande-men: { … }", new(
            "En kod är ett ord. Två saker med samma ord blandas ihop i varje svar.",
            "A code is a word. Two things with one word are confused in every answer.")),
        new("SR0203", "mottagare: [polisen]", "mottagare: [polismyndigheten]", new(
            "Varje kod kommer ur begreppen; en okänd kod kan aldrig stämma på något.",
            "Every code comes from the vocabulary; an unknown code can never match anything.")),
        new("SR0204", "a: { under: [b] }\nb: { under: [a] }", "a: { under: [b] }\nb: { }", new(
            "Det som gäller för det övre gäller för det undre; i en ring finns inget övre.",
            "What holds for the upper holds for the lower; in a ring there is no upper.")),
        new("SR0205", "bryter: [OLS 26:1]", "bryter: [OSL 26:1]", new(
            "Förkortningarna står i begreppen, så att samma lag alltid heter samma sak.",
            "The abbreviations stand in the vocabulary, so that one statute always has one name.")),
        new("SR0206", "faktum: olämpligt-att-lämna-ut", "bedömning: olämpligt-att-lämna-ut", new(
            "Ett faktum kan vara känt; en bedömning görs alltid av en människa med skäl. Regeln ska visa vilket det är.",
            "A fact can be known; a judgement is always made by a human with a reason. The rule shows which it is.")),
        new("SR0207", "värden: [ (hundratals) ]", "värden: [a, b, c]", new(
            "Den som svarar ska kunna läsa alla svar.",
            "Whoever answers should be able to read all answers.")),
        new("SR0208", "ung: { villkor: { definition: ung } }", "ung: { villkor: { ålder: { under: 21 } } }", new(
            "En definition som använder sig själv säger ingenting.",
            "A definition that uses itself says nothing.")),
        new("SR0209", "men: { kedja: k, grad: 1 }\nskada: { kedja: k, grad: 1 }", "men: { kedja: k, grad: 1 }\nbetydande-men: { kedja: k, grad: 2 }", new(
            "Skador i en kedja är en fråga från lindrig till svår; två på samma plats går inte att ordna.",
            "Harms of one chain are one question from mild to grave; two in one place cannot be ordered.")),
        new("SR0210", "täckning: [OSL 17:1–2]", "täckning: [OSL 17:1, OSL 17:1 a, OSL 17:1 b, OSL 17:2]", new(
            "En paragraf i täckningen som saknas i regelverket gör svaret öppet. I ett spann eller ett kapitel syns inte vilka som saknas.",
            "A section in the coverage that the pack lacks leaves the answer open. A span or a chapter does not show which are missing.")),
    ];
}

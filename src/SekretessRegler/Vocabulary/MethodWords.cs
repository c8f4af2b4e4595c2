namespace SekretessRegler.Vocabulary;

/// <summary>The words of the method itself, that no vocabulary file names: answers, likelihoods, kinds of receivers, its own questions.</summary>
internal static class MethodWords
{
    public static IReadOnlyDictionary<string, Bilingual> All { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["ja"] = new("ja", "yes"),
        ["nej"] = new("nej", "no"),
        ["okänt"] = new("okänt", "unknown"),
        ["omvänt-skaderekvisit"] = new("omvänt skaderekvisit", "reverse harm test"),
        ["rakt-skaderekvisit"] = new("rakt skaderekvisit", "straight harm test"),
        ["absolut-skaderekvisit"] = new("absolut sekretess", "absolute secrecy"),
        ["står-klart-att-inte"] = new("klart att det inte uppstår", "clear that there is none"),
        ["står-inte-klart"] = new("inte klart", "not clear"),
        ["kan-antas"] = new("kan antas", "can be assumed"),
        ["särskild-anledning"] = new("särskild anledning att anta", "particular reason to assume it"),
        ["måste-antas"] = new("måste antas", "must be assumed"),
        ["myndighet"] = new("myndighet", "an agency"),
        ["enskild"] = new("enskild", "a private person or body"),
        ["utländsk"] = new("utländsk", "foreign"),
        ["fysisk"] = new("fysisk person", "a natural person"),
        ["juridisk"] = new("juridisk person", "a legal person"),
        ["avliden"] = new("avliden", "deceased"),
        ["ålder"] = new("ålder", "age"),
        ["initiativ"] = new("initiativ", "initiative"),
        ["samma-myndighet"] = new("samma myndighet", "same agency"),
        ["samma-huvudman"] = new("samma huvudman", "same principal"),
        ["självständiga-verksamhetsgrenar"] = new("självständiga verksamhetsgrenar", "independent branches"),
        ["ingen-kan-identifieras"] = new("ingen kan identifieras", "nobody is identifiable"),
        ["handlingens-ålder"] = new("handlingens ålder", "age of the document"),
        ["utlämnarens-verksamhet"] = new("utlämnarens verksamhet", "the holder's activity"),
        ["ursprungets-verksamhet"] = new("verksamheten som uppgiften kommer från", "the activity that the item comes from"),
        ["mottagarens-verksamhet"] = new("mottagarens verksamhet", "the receiver's activity"),
        ["samtycke"] = new("samtycke", "consent"),
        ["samtycke-av-vårdnadshavare"] = new("samtycke av vårdnadshavarna", "consent by the guardians"),
        ["täckning"] = new("vilken sekretess som kan gälla här", "which secrecy can apply here"),
        ["ursprung"] = new("vilken sekretess som följer med uppgiften", "which secrecy follows the item"),
        ["straffskala"] = new("straffskalan den dagen", "the penalty scale that day"),
        ["eget"] = new("eget", "own accord"),
        ["begäran"] = new("på begäran", "on request"),
    };
}

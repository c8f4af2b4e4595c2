using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The closed words of a decision (outcomes, states, kinds, answers) as people read them.</summary>
internal static class ClosedWords
{
    private static readonly Dictionary<string, Phrase> Table = new(StringComparer.Ordinal)
    {
        ["ska-lämnas"] = new("ska lämnas", "must be disclosed"),
        ["får-lämnas"] = new("får lämnas", "may be disclosed"),
        ["ingen-sekretess"] = new("ingen sekretess", "no secrecy"),
        ["ingen-sekretessgräns"] = new("ingen sekretessgräns", "no secrecy boundary"),
        ["kräver-bedömning"] = new("kräver bedömning", "requires judgement"),
        ["får-inte-lämnas"] = new("får inte lämnas", "may not be disclosed"),
        ["utanför-täckning"] = new("utanför täckning", "outside coverage"),
        ["delvis"] = new("delvis", "partly"),
        ["gäller"] = new("gäller", "stands"),
        ["gäller-inte"] = new("gäller inte", "does not apply"),
        ["bruten"] = new("bruten", "lifted"),
        ["oavgjord"] = new("oavgjord", "undecided"),
        ["öppen"] = new("öppen", "open"),
        ["möjlig"] = new("möjlig", "possible"),
        ["stängd"] = new("stängd", "closed"),
        ["ingen-sekretess-hindrar"] = new("ingen sekretess hindrar", "no secrecy prevents it"),
        ["sekretess-hindrar"] = new("sekretess hindrar", "secrecy prevents it"),
        ["sekretessbelagd"] = new("sekretessbelagd", "secret"),
        ["inte-sekretessbelagd"] = new("inte sekretessbelagd", "not secret"),
        ["undantar"] = new("undantar", "exempts"),
        ["gäller-i-stället"] = new("gäller i stället", "applies instead"),
        ["obedömt"] = new("inte bedömt", "not judged"),
        ["omvänt"] = new("omvänt", "reverse"),
        ["rakt"] = new("rakt", "straight"),
        ["absolut"] = new("absolut", "absolute"),
        ["sekretess"] = new("sekretess", "secrecy"),
        ["offentlighet"] = new("offentlighet", "openness"),
        ["faktum"] = new("faktum", "fact"),
        ["bedömning"] = new("bedömning", "judgement"),
        ["skada"] = new("bedömning av skada", "judgement of harm"),
        ["åtgärd"] = new("åtgärd", "act"),
        ["åberopande"] = new("åberopande", "invocation"),
        ["undantag"] = new("undantag", "exemption"),
        ["rättsfråga"] = new("rättsfråga", "open question of law"),
        ["lucka"] = new("lucka", "gap"),
        ["varning-aktualitet"] = new("Frågan gäller en dag efter den som regelverket är aktuellt till.", "The question is about a day later than the rule pack is current to."),
        ["varning-ogranskad"] = new("Ingen har ännu granskat kodningen av en avgörande bestämmelse.", "Nobody has yet reviewed the encoding of a deciding provision."),
        ["varning-äldre-handling"] = new("Handlingen är äldre än lydelsen; läs övergångsbestämmelserna.", "The document is older than the wording; read the transitional provisions."),
        ["varning-lucka"] = new("Svaret beror av något som regelverket inte säger.", "The answer depends on something that the rule pack does not say."),
        ["varning-gräns"] = new("Frågan var för stor för en exakt prövning.", "The question was too large to be examined exactly."),
        ["förbehåll"] = new("ett förbehåll som tar bort risken för skada", "a reservation that removes the risk of harm"),
    };

    public static IReadOnlyDictionary<string, Phrase> All => Table;

    /// <summary>A closed word in the language; any other code as it stands.</summary>
    public static string In(Language language, string code) =>
        Table.TryGetValue(code, out var phrase) ? phrase.In(language)
        : MethodWords.All.TryGetValue(code, out var word) ? (language == Language.English ? word.English : word.Swedish)
        : code;
}

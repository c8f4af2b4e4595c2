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
        ["möjliga"] = new("möjliga", "possible"),
        ["stängda"] = new("stängda", "closed"),
        ["ja"] = new("ja", "yes"),
        ["nej"] = new("nej", "no"),
        ["okänt"] = new("okänt", "unknown"),
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
        ["står-klart-att-inte"] = new("det står klart att ingen", "it is clear that there is none"),
        ["står-inte-klart"] = new("det står inte klart", "it is not clear"),
        ["kan-antas"] = new("det kan antas", "it can be assumed"),
        ["särskild-anledning"] = new("det finns särskild anledning att anta", "there is particular reason to assume it"),
        ["måste-antas"] = new("det måste antas", "it must be assumed"),
        ["eget"] = new("eget", "own accord"),
        ["begäran"] = new("på begäran", "on request"),
        ["förbehåll"] = new("ett förbehåll som tar bort risken för skada", "a reservation that removes the risk of harm"),
    };

    public static IReadOnlyDictionary<string, Phrase> All => Table;

    /// <summary>A closed word in the language; any other code as it stands.</summary>
    public static string In(Language language, string code) =>
        Table.TryGetValue(code, out var phrase) ? phrase.In(language) : code;
}

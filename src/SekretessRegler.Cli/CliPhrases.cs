using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>The texts of help and listings.</summary>
internal static class CliPhrases
{
    public static Phrase Root { get; } = new("Får uppgiften lämnas, och varför? Svensk sekretesslag som läsbara regler.", "May the information be disclosed, and why? Swedish secrecy law as readable rules.");
    public static Phrase Prova { get; } = new("prövar frågefiler och skriver utfall och motivering", "examines question files and prints outcome and trail");
    public static Phrase Begrepp { get; } = new("listar och söker i begreppen: koder, betydelse, synonymer, var de används", "lists and searches the vocabulary: codes, meaning, synonyms, where used");
    public static Phrase Granska { get; } = new("granskar ett regelverk, och med «--lagtext» mot lagtext", "checks a rule pack, and with «--lagtext» against statute text");
    public static Phrase Testa { get; } = new("kör regelverkets fall och säger vad inget fall når", "runs the pack's cases and says what no case reaches");
    public static Phrase Schema { get; } = new("skriver JSON Schema för alla slags filer, så att redigeraren kan föreslå och förklara", "writes JSON Schemas of all kinds of files, so that the editor can suggest and explain (in Swedish)");
    public static Phrase Files { get; } = new("frågefiler i YAML eller JSON; «-» läser standard in", "question files in YAML or JSON; «-» reads standard input");
    public static Phrase Word { get; } = new("ord att söka; utelämnat listas alla", "a word to search; left out, all are listed");
    public static Phrase CaseFolder { get; } = new("regelverkets mapp; utelämnad: mappen rules, om den finns här", "the pack's folder; left out: the folder rules, if it is here");
    public static Phrase OnlyPlaces { get; } = new("bara dessa paragrafer, till exempel «OSL 26:1», «OSL 25:2–5» eller «OSL 25 kap.»", "only these sections, for example «OSL 26:1», «OSL 25:2–5» or «OSL 25 kap.»");
    public static Phrase SchemaFolder { get; } = new("mapp att skriva i; utelämnad: mappen schema", "folder to write in; left out: the folder schema");
    public static Phrase Mutate { get; } = new("ändrar varje villkor i tur och ordning och säger vilka ändringar inget fall märker", "changes each condition in turn and says which changes no case notices");
    public static Phrase Format { get; } = new("text eller json", "text or json");
    public static Phrase AnswerFormat { get; } = new("text, json, markdown eller html", "text, json, markdown or html");
    public static Phrase Day { get; } = new("annan dag än frågans, ÅÅÅÅ-MM-DD; två gånger ger båda svaren och skillnaden", "another day than the question's, YYYY-MM-DD; twice gives both answers and the difference");
    public static Phrase Pack { get; } = new("mapp med ett annat regelverk än det inbyggda", "folder of another rule pack than the embedded one");
    public static Phrase Audience { get; } = new("vem svaret är för: handlaggare (allt), mottagare eller registret (utan personuppgifter)", "who the answer is for: handlaggare (all), mottagare (the receiver) or registret (the register, no personal data)");
    public static Phrase PackFolder { get; } = new("mapp med regelverk; utelämnad granskas det inbyggda", "folder of a rule pack; left out, the embedded one is checked");
    public static Phrase Statutes { get; } = new("mapp med lagtext i JSON att granska mot", "folder of statute text in JSON to check against");
    public static Phrase Map { get; } = new("visar kartan: varje kapitel, hur många paragrafer som är kodade", "shows the map: each chapter, how many sections are encoded");
    public static Phrase CheckFormat { get; } = new("text, json eller sarif", "text, json or sarif");
    public static Phrase Explain { get; } = new("förklarar en felkod: undvik, föredra, varför", "explains a code: avoid, prefer, why");
    public static Phrase Language { get; } = new("sv eller en", "sv or en");
    public static Phrase Help { get; } = new("visar den här hjälpen", "shows this help");
    public static Phrase Version { get; } = new("visar programmets version", "shows the program's version");

    public static Phrase Usage { get; } = new("Så skriver man", "Usage");
    public static Phrase CommandsHeading { get; } = new("Kommandon", "Commands");
    public static Phrase ArgumentsHeading { get; } = new("Ord", "Words");
    public static Phrase OptionsHeading { get; } = new("Tillval", "Options");
    public static Phrase CommandPlaceholder { get; } = new("KOMMANDO", "COMMAND");
    public static Phrase OptionsPlaceholder { get; } = new("[tillval]", "[options]");
    public static Phrase ExitCodes { get; } = new("Slutkoder", "Exit codes");
    public static Phrase ExitCodesText { get; } = new("0 besvarad eller utan fel, 1 inget funnet, fynd eller fall som inte håller, 2 fel skrivet, 3 någon fråga felaktig, 4 regelverket felaktigt, 130 avbruten", "0 answered or clean, 1 nothing found, findings or a failing case, 2 wrong usage, 3 some question bad, 4 bad pack, 130 interrupted");

    public static Phrase Note { get; } = new("upplysning", "note");
    public static Phrase MoreNotes { get; } = new("… och {0} till av {1}; «--format json» visar alla", "… and {0} more of {1}; «--format json» shows them all");
    public static Phrase Checked { get; } = new("{0} paragrafer, {1} lydelser granskade", "{0} sections, {1} wordings checked");
    public static Phrase NoFindings { get; } = new("inga fynd, {0} upplysningar", "no findings, {0} notes");
    public static Phrase Findings { get; } = new("{0} fynd, {1} upplysningar; «sekretess granska --forklara {2}» förklarar", "{0} findings, {1} notes; «sekretess granska --forklara {2} --sprak en» explains");
    public static Phrase Avoid { get; } = new("Undvik", "Avoid");
    public static Phrase Prefer { get; } = new("Föredra", "Prefer");
    public static Phrase Why { get; } = new("Varför", "Why");
    public static Phrase MapHeading { get; } = new("Karta över {0}", "Map of {0}");
    public static Phrase MapTotals { get; } = new("karta {0}: {1} paragrafer: {2}", "map {0}: {1} sections: {2}");
    public static Phrase MapEncoded { get; } = new("kodade", "encoded");
    public static Phrase MapPartly { get; } = new("delvis", "partly");
    public static Phrase MapNotYet { get; } = new("inte än", "not yet");
    public static Phrase MapNoRule { get; } = new("utan regel", "no rule");
    public static Phrase Chapter { get; } = new("{0} kap.", "ch. {0}");
    public static Phrase CasesFail { get; } = new("Fall som inte håller", "Cases that do not hold");
    public static Phrase RulesNotReached { get; } = new("Regler som inget fall når", "Rules that no case reaches");
    public static Phrase ConditionsNotReached { get; } = new("Villkor som inget fall når", "Conditions that no case reaches");
    public static Phrase NotDerived { get; } = new("Fall som inte kan härledas", "Cases that cannot be derived");
    public static Phrase AlwaysStated { get; } = new("Villkor som aldrig kan vara okända, eftersom varje fråga säger det: {0} (lista: --format json).", "Conditions that can never be unknown, since every question states them: {0} (list: --format json).");
    public static Phrase CaseTotals { get; } = new("{0} regler, {1} fall, {2} härledda, {3} villkor nådda, {4} inte nådda, {5} håller inte", "{0} rules, {1} cases, {2} derived, {3} conditions reached, {4} not reached, {5} failing");
    public static Phrase Survivors { get; } = new("Ändringar som inget fall märker", "Changes that no case notices");
    public static Phrase MutantTotals { get; } = new("{0} ändringar, {1} märkta, {2} omärkta", "{0} changes, {1} noticed, {2} not noticed");

    public static Phrase SchemasWritten { get; } = new("{0} scheman, med koderna i regelverket {1}", "{0} schemas, with the codes of the pack {1}");

    public static Phrase NothingFound { get; } = new("Inget begrepp stämmer med «{0}».", "No code matches «{0}».");
    public static Phrase NothingFoundNear { get; } = new("Inget begrepp stämmer med «{0}»; menade du «{1}»?", "No code matches «{0}»; did you mean «{1}»?");
    public static Phrase Synonyms { get; } = new("kallas också: {0}", "also called: {0}");
    public static Phrase Under { get; } = new("ligger under: {0}", "lies under: {0}");
    public static Phrase Values { get; } = new("svar: {0}", "answers: {0}");
    public static Phrase UsedBy { get; } = new("används i: {0}", "used in: {0}");
    public static Phrase Source { get; } = new("källa: {0}", "source: {0}");
}

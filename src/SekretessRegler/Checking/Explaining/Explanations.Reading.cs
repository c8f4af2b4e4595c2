using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

// The pages of reading files (SR01).
internal static partial class Explanations
{
    private static ImmutableArray<Explanation> Reading =>
    [
        new("SR0101", "(sparad i Windows-1252)", "(sparad i UTF-8)", new(
            "Å, ä och ö blir andra tecken i en annan kodning, och då hittas inga koder.",
            "Å, ä and ö become other letters in another encoding, and then no code is found.")),
        new("SR0102", "(en fil med hela lagen)", "(en fil för varje paragraf)", new(
            "En fil som inte går att överblicka går inte heller att granska.",
            "A file that nobody can survey cannot be reviewed either.")),
        new("SR0103", "↹slag: sekretess", "  slag: sekretess", new(
            "En tabb är olika bred i olika program, så ingen ser vad den hör till.",
            "A tab is of different width in different programs, so nobody sees what it belongs to.")),
        new("SR0104", "bryter: [OSL 26:1", "bryter: [OSL 26:1]", new(
            "Det som inte går att läsa gissas aldrig.",
            "What cannot be read is never guessed.")),
        new("SR0105", "alla: &unga", "alla:", new(
            "Den som läser en regel ska inte behöva leta i en annan del av filen.",
            "Nobody who reads a rule should have to search another part of the file.")),
        new("SR0106", "alla: *unga", "definition: ung", new(
            "Den som läser en regel ska inte behöva leta i en annan del av filen. Ge villkoret ett namn i begreppen.",
            "Nobody who reads a rule should have to search another part of the file. Name the condition in the vocabulary.")),
        new("SR0107", "längst: !!int 70", "längst: 70", new(
            "Formatet bestämmer vad ett värde är, inte märken i texten.",
            "The format decides what a value is, not marks in the text.")),
        new("SR0108", "<<: *grund", "slag: sekretess", new(
            "Nycklar som kommer från ett annat ställe syns inte där de gäller.",
            "Keys that come from elsewhere are not seen where they apply.")),
        new("SR0109", "slag: sekretess\nslag: undantag", "slag: sekretess", new(
            "Två svar på samma sak: ingen vet vilket som gäller.",
            "Two answers to one thing: nobody knows which holds.")),
        new("SR0110", "---", "(en fil till)", new(
            "En paragraf har en fil, så att ändringar i den syns för sig.",
            "A section has one file, so that its changes are seen by themselves.")),
        new("SR0111", "alla: [{ alla: [{ alla: [ … ] }] }]", "definition: kod", new(
            "Djupt nästlade villkor läser ingen rätt. Ge delarna namn i begreppen.",
            "Nobody reads deeply nested conditions right. Name the parts in the vocabulary.")),
        new("SR0112", "(tiotusentals värden)", "(flera filer)", new(
            "En fil ska gå att läsa från början till slut.",
            "A file should be possible to read from beginning to end.")),
        new("SR0113", "innebörd: (flera sidor)", "innebörd: En eller två meningar.", new(
            "En regel sägs med egna ord i en eller två meningar; lagtexten hör inte hemma här.",
            "A rule is said in one or two sentences of our own; the statute text does not belong here.")),
        new("SR0114", "bryter: [(tusentals)]", "bryter: [OSL 21–40 kap.]", new(
            "Ett spann av kapitel eller paragrafer säger samma sak så att det går att läsa.",
            "A span of chapters or sections says the same and can be read.")),
        new("SR0115", "(tusentals filer)", "(ett regelverk för varje lag)", new(
            "Mer än så är inte ett regelverk utan flera.",
            "More than that is not one pack but several.")),
        new("SR0116", "(tom fil)", "lagrum: OSL 26:1", new(
            "En tom fil ser ut som en paragraf som är kodad.",
            "An empty file looks like a section that is encoded.")),
        new("SR0117", "[a, b]: c", "a: c", new(
            "En nyckel är ett ord som formatet känner.",
            "A key is a word that the format knows.")),
        new("SR0118", "sekretess granska regler", "sekretess granska rules", new(
            "Det som inte kunde läsas är inte granskat. Kontrollera stavning och rättigheter.",
            "What could not be read was not checked. Check the spelling and your permissions.")),
        new("SR0119", "(fler än femtio fel i en fil)", "(rätta de första och granska igen)", new(
            "Ett fel i början ger ofta många efter sig.",
            "One mistake at the beginning often brings many after it.")),
        new("SR0120", "brytter: [OSL 26:1]", "bryter: [OSL 26:1]", new(
            "En felstavad nyckel som hoppas över är ett villkor som inte gäller.",
            "A misspelt key that is passed over is a condition that does not hold.")),
        new("SR0121", "lydelser: []", "lagrum: OSL 26:1", new(
            "Utan nyckeln vet ingen vad som menas, och ingenting gissas.",
            "Without the key nobody knows what is meant, and nothing is guessed.")),
        new("SR0122", "lagrum: [OSL 26:1]", "lagrum: OSL 26:1", new(
            "Här står ett enda värde.",
            "A single value stands here.")),
        new("SR0123", "bryter: OSL 26:1", "bryter: [OSL 26:1]", new(
            "En lista ser likadan ut med ett värde som med flera, så att det går att lägga till.",
            "A list looks the same with one value as with several, so that more can be added.")),
        new("SR0124", "gäller: 2025-04-01", "gäller: { från: 2025-04-01 }", new(
            "Värdet består av flera delar som har var sitt namn.",
            "The value consists of several parts, each with a name.")),
        new("SR0125", "sfs:", "sfs: SFS 2025:179", new(
            "Tomt kan betyda både «inget» och «inte skrivet än».",
            "Empty can mean both «none» and «not written yet».")),
        new("SR0126", "samma-huvudman: kanske", "samma-huvudman: ja", new(
            "Ett tredje svar finns bara i en fråga (okänt), aldrig i en regel.",
            "A third answer exists only in a question (okänt), never in a rule.")),
        new("SR0127", "från: 1 april 2025", "från: 2025-04-01", new(
            "En dag som läses fel ger en annan lydelse, och så ett annat svar.",
            "A day read wrong gives another wording, and so another answer.")),
        new("SR0128", "under: tjugoett", "under: 21", new(
            "Tal skrivs med siffror, inom det som kan vara rimligt.",
            "Numbers are written in digits, within what can be reasonable.")),
        new("SR0129", "kodad: nästan", "kodad: delvis", new(
            "Orden här är formatets egna, och varje ord har en exakt verkan.",
            "These words are the format’s own, and each has an exact effect.")),
    ];
}

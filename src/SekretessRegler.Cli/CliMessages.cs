using SekretessRegler.Diagnostics;

namespace SekretessRegler.Cli;

/// <summary>What the command line says of wrong usage (SR00) and of files (SR019). A code is never reused.</summary>
internal static class CliMessages
{
    public static Message UnknownOption { get; } = new("SR0001", "okänt tillval «{0}»", "unknown option «{0}»");
    public static Message UnknownCommand { get; } = new("SR0002", "okänt kommando «{0}»", "unknown command «{0}»");
    public static Message NoCommand { get; } = new("SR0003", "ange ett kommando; «sekretess --hjalp» visar vilka som finns", "name a command; «sekretess --hjalp --sprak en» shows which there are");
    public static Message NoValue { get; } = new("SR0004", "tillvalet «{0}» saknar värde", "the option «{0}» has no value");
    public static Message TooOften { get; } = new("SR0005", "tillvalet «{0}» anges för många gånger; högst {1}", "the option «{0}» is given too many times; at most {1}");
    public static Message UnknownValue { get; } = new("SR0006", "okänt värde «{0}» för «{1}»; här går {2}", "unknown value «{0}» for «{1}»; here one can write {2}");
    public static Message NotADay { get; } = new("SR0008", "«{0}» är ingen dag; skriv år-månad-dag, till exempel 2026-02-01", "«{0}» is not a day; write year-month-day, for example 2026-02-01");
    public static Message NoFile { get; } = new("SR0009", "ange minst en frågefil, eller «-» för att läsa standard in", "name at least one question file, or «-» to read standard input");
    public static Message StandardInputTwice { get; } = new("SR0010", "«-» (standard in) kan anges en gång", "«-» (standard input) can be given once");
    public static Message OtherMistake { get; } = new("SR0011", "orden går inte att förstå; «sekretess --hjalp» visar hur man skriver", "the words make no sense; «sekretess --hjalp --sprak en» shows how to write");
    public static Message NoCases { get; } = new("SR0012", "ange mappen med regelverket, till exempel «sekretess testa rules»; fallen ligger bredvid reglerna och följer inte med programmet", "name the folder of the pack, for example «sekretess testa rules»; the cases lie beside the rules and do not come with the program");
    public static Message OneFolder { get; } = new("SR0013", "ange en mapp, inte flera", "name one folder, not several");
    public static Message MapNeedsStatutes { get; } = new("SR0014", "«--karta» räknar lagens paragrafer; ange «--lagtext MAPP»", "«--karta» counts the sections of the statute; give «--lagtext DIR»");
    public static Message UnknownCode { get; } = new("SR0015", "«{0}» är ingen felkod som har en förklaring", "«{0}» is no code with an explanation");
    public static Message NoSuchPlace { get; } = new("SR0016", "«{0}» är inget lagrum; skriv till exempel «OSL 26:1», «OSL 25:2–5» eller «OSL 25 kap.»", "«{0}» is no citation; write for example «OSL 26:1», «OSL 25:2–5» or «OSL 25 kap.»");
    public static Message CannotWrite { get; } = new("SR0017", "det går inte att skriva i «{0}»; kontrollera att det är en mapp och att du har rätt att skriva där", "cannot write in «{0}»; check that it is a folder and that you have permission to write there");
    public static Message SeveralReceivers { get; } = new("SR0018", "frågan har flera mottagare, och det en mottagare får se får inte alltid en annan; ställ en fråga för varje mottagare", "the question has several receivers, and what one receiver may see another may not; ask one question for each receiver");
    public static Message OwnFault { get; } = new("SR0099", "programmet gjorde fel ({0}); inget svar gavs", "the program failed ({0}); no answer was given");

    public static Message FileMissing { get; } = new("SR0191", "filen finns inte", "the file does not exist");
    public static Message IsFolder { get; } = new("SR0192", "det är en mapp, ingen frågefil; ange filerna i den", "it is a folder, not a question file; name the files in it");
    public static Message Unreadable { get; } = new("SR0193", "filen går inte att läsa; kontrollera att du har rätt att läsa den", "the file cannot be read; check that you have permission to read it");
    public static Message Binary { get; } = new("SR0194", "filen är ingen text; en fråga skrivs i YAML eller JSON", "the file is not text; a question is written in YAML or JSON");

    /// <summary>The message without a place of its own.</summary>
    public static Diagnostic Plain(this Message message, params ReadOnlySpan<Words> words) => message.At(SourceSpan.None, Words.None, words);

    /// <summary>The message with the nearest known spelling, when there is one.</summary>
    public static Diagnostic Near(this Message message, string? nearest, params ReadOnlySpan<Words> words) =>
        message.At(SourceSpan.None, nearest is null ? Words.None : new($"; menade du «{nearest}»?", $"; did you mean «{nearest}»?"), words);
}

using System.Collections.Immutable;

namespace SekretessRegler.Diagnostics;

/// <summary>Every code and text. A code is never reused.</summary>
/// <remarks>SR01 reading, SR02 vocabulary, SR03 provision, SR04 days and wordings, SR05 cases, SR06 question, SR07 lint, SR08 against statute text.</remarks>
internal static partial class Messages
{
    // Made when first asked for: no part of this class may depend on another being initialised before it.
    private static List<Message> Table => field ??= [];

    public static ImmutableArray<Message> All => [.. Table.OrderBy(message => message.Code, StringComparer.Ordinal)];

    public static readonly Message NotUtf8 = Define("SR0101",
        "filen är inte skriven i UTF-8; spara om den i UTF-8", "the file is not UTF-8; save it as UTF-8");

    public static readonly Message FileTooLarge = Define("SR0102",
        "filen är större än {0} byte; dela upp den", "the file is larger than {0} bytes; split it");

    public static readonly Message Tab = Define("SR0103",
        "tabb i indraget; använd mellanslag", "a tab in the indentation; use spaces");

    public static readonly Message NotYaml = Define("SR0104",
        "texten går inte att läsa; kontrollera indrag, kolon, citattecken och klamrar på raden och raden före",
        "the text cannot be read; check indentation, colons, quotes and brackets on this line and the one before");

    public static readonly Message Anchor = Define("SR0105",
        "ankaret «&{0}» får inte användas; skriv ut värdet", "the anchor «&{0}» is not allowed; write the value out");

    public static readonly Message Alias = Define("SR0106",
        "hänvisningen «*{0}» får inte användas; skriv ut värdet", "the alias «*{0}» is not allowed; write the value out");

    public static readonly Message Tag = Define("SR0107",
        "typmärket «{0}» får inte användas; ta bort det", "the tag «{0}» is not allowed; remove it");

    public static readonly Message MergeKey = Define("SR0108",
        "nyckeln «<<» får inte användas; skriv ut nycklarna", "the key «<<» is not allowed; write the keys out");

    public static readonly Message DuplicateKey = Define("SR0109",
        "nyckeln «{0}» står två gånger; behåll den ena", "the key «{0}» stands twice; keep one of them");

    public static readonly Message SeveralDocuments = Define("SR0110",
        "filen innehåller flera dokument («---»); lägg dem i var sin fil", "the file holds several documents («---»); give each its own file");

    public static readonly Message TooDeep = Define("SR0111",
        "fler än {0} nivåer; gör texten plattare", "more than {0} levels; make the text flatter");

    public static readonly Message TooManyNodes = Define("SR0112",
        "fler än {0} värden i filen; dela upp den", "more than {0} values in the file; split it");

    public static readonly Message ScalarTooLong = Define("SR0113",
        "texten är längre än {0} tecken; korta den", "the text is longer than {0} characters; shorten it");

    public static readonly Message ListTooLong = Define("SR0114",
        "listan har fler än {0} rader; dela upp den", "the list has more than {0} entries; split it");

    public static readonly Message TooManyFiles = Define("SR0115",
        "regelverket har fler än {0} filer; dela upp det", "the pack has more than {0} files; split it");

    public static readonly Message EmptyFile = Define("SR0116", "filen är tom", "the file is empty");

    public static readonly Message KeyNotText = Define("SR0117",
        "en nyckel måste vara text", "a key must be text");

    public static readonly Message NotFound = Define("SR0118",
        "«{0}» finns inte eller går inte att läsa", "«{0}» does not exist or cannot be read");

    public static readonly Message AndMore = Define("SR0119", "… och {0} till", "… and {0} more");

    public static readonly Message UnknownKey = Define("SR0120", "okänd nyckel «{0}»", "unknown key «{0}»");

    public static readonly Message MissingKey = Define("SR0121", "nyckeln «{0}» saknas", "the key «{0}» is missing");

    public static readonly Message ExpectedText = Define("SR0122",
        "«{0}» ska vara en text, inte en lista eller nycklar", "«{0}» must be a text, not a list or keys");

    public static readonly Message ExpectedList = Define("SR0123",
        "«{0}» ska vara en lista; skriv [ … ]", "«{0}» must be a list; write [ … ]");

    public static readonly Message ExpectedKeys = Define("SR0124",
        "«{0}» ska ha nycklar med värden; skriv {{ nyckel: värde }}", "«{0}» must have keys with values; write {{ key: value }}");

    public static readonly Message EmptyValue = Define("SR0125",
        "«{0}» saknar värde; skriv ett eller ta bort nyckeln", "«{0}» has no value; write one or remove the key");

    public static readonly Message NotYesOrNo = Define("SR0126",
        "«{0}» är varken ja eller nej", "«{0}» is neither ja (yes) nor nej (no)");

    public static readonly Message NotADay = Define("SR0127",
        "«{0}» är ingen dag; skriv år-månad-dag, till exempel 2026-02-01", "«{0}» is not a day; write year-month-day, for example 2026-02-01");

    public static readonly Message NotANumber = Define("SR0128",
        "«{0}» är inget heltal från {1} till {2}", "«{0}» is not a whole number from {1} to {2}");

    public static readonly Message UnknownChoice = Define("SR0129",
        "okänt värde «{0}»; här går {1}", "unknown value «{0}»; here one can write {1}");

    public static readonly Message DuplicateCode = Define("SR0202",
        "koden «{0}» finns redan ({1}); byt namn på den ena", "the code «{0}» already exists ({1}); rename one of them");

    public static readonly Message UnknownCode = Define("SR0203", "{0} «{1}»", "{0} «{1}»");

    public static readonly Message UnderItself = Define("SR0204",
        "«{0}» ligger under sig självt; ändra «under»", "«{0}» lies under itself; change «under»");

    public static readonly Message UnknownStatute = Define("SR0205",
        "okänd författning «{0}»; den ska stå under «författningar» i begreppen", "unknown statute «{0}»; it must stand under «författningar» in the vocabulary");

    public static readonly Message OtherLeafKind = Define("SR0206",
        "«{0}» är {1}; skriv «{2}: {0}»", "«{0}» is {1}; write «{2}: {0}»");

    public static readonly Message TooManyValues = Define("SR0207",
        "fler än {0} svar på en fråga; slå ihop några", "more than {0} answers to one question; merge some");

    public static readonly Message DefinitionOfItself = Define("SR0208",
        "definitionen «{0}» använder sig själv; skriv ut villkoret", "the definition «{0}» uses itself; write the condition out");

    public static readonly Message GradeTaken = Define("SR0209",
        "graden {0} finns redan i kedjan «{1}»; varje skada har sin egen grad", "the grade {0} already exists in the chain «{1}»; each harm has its own");

    public static readonly Message CoverageNotNamed = Define("SR0210",
        "täckningen räknar upp paragraferna var för sig; skriv ut dem i stället för «{0}»", "coverage lists the sections one by one; write them out instead of «{0}»");

    public static readonly Message NotACitation = Define("SR0301",
        "«{0}» är inget lagrum; skriv till exempel «OSL 26:1» eller «lag (2025:170) 6 §»", "«{0}» is not a citation; write for example «OSL 26:1» or «lag (2025:170) 6 §»");

    public static readonly Message NotASelector = Define("SR0302",
        "«{0}» pekar inte ut någon bestämmelse; skriv till exempel «OSL 26:1», «OSL 25:3–5», «OSL 10 kap.» eller «alla»",
        "«{0}» points out no provision; write for example «OSL 26:1», «OSL 25:3–5», «OSL 10 kap.» or «alla»");

    public static readonly Message OtherFileName = Define("SR0303",
        "{0} hör hemma i en fil med namnet «{1}»", "{0} belongs in a file named «{1}»");

    public static readonly Message DuplicateSection = Define("SR0304",
        "{0} finns redan i {1}; en paragraf har en fil", "{0} already stands in {1}; a section has one file");

    public static readonly Message KeyOfOtherKind = Define("SR0305",
        "nyckeln «{0}» hör inte till slaget «{1}»", "the key «{0}» does not belong to the kind «{1}»");

    public static readonly Message RequiredForKind = Define("SR0306",
        "nyckeln «{0}» krävs när slaget är «{1}»", "the key «{0}» is required when the kind is «{1}»");

    public static readonly Message NotOneCondition = Define("SR0307",
        "ett villkor säger en sak; här står {0}; samla flera under «alla» eller «någon»", "a condition says one thing; here stand {0}; gather several under «alla» or «någon»");

    public static readonly Message NestedTooDeep = Define("SR0308",
        "fler än två nivåer av «alla» och «någon»; gör den innersta till en «definition» i begreppen", "more than two levels of «alla» and «någon»; make the innermost a «definition» in the vocabulary");

    public static readonly Message ValuesNeeded = Define("SR0309",
        "«{0}» besvaras inte med ja eller nej; skriv vilka svar som räknas med «är»", "«{0}» is not answered by ja or nej; write which answers count with «är»");

    public static readonly Message NotAValue = Define("SR0310",
        "«{0}» är inget svar på «{1}»; här går {2}", "«{0}» is not an answer to «{1}»; here one can write {2}");

    public static readonly Message StrengthWithoutStraight = Define("SR0311",
        "«styrka» hör bara till ett rakt skaderekvisit", "«styrka» belongs to a straight harm test only");

    public static readonly Message HarmsNeeded = Define("SR0312",
        "skaderekvisitet säger inte vilken skada; skriv «för: [ … ]»", "the harm test does not say which harm; write «för: [ … ]»");

    public static readonly Message HarmsOfAbsolute = Define("SR0313",
        "absolut sekretess frågar inte efter skada; ta bort «för»", "absolute secrecy asks for no harm; remove «för»");

    public static readonly Message LongestNotPositive = Define("SR0314",
        "«längst» är {0}; skriv ett antal år större än noll", "«längst» is {0}; write a number of years greater than zero");

    public static readonly Message BothRuleForms = Define("SR0315",
        "nyckeln «{0}» står bredvid «regler»; flytta in den i en av reglerna", "the key «{0}» stands beside «regler»; move it into one of the rules");

    public static readonly Message NoKind = Define("SR0316",
        "regeln säger inte vad den är; skriv «slag» här eller överst i filen", "the rule does not say what it is; write «slag» here or at the top of the file");

    public static readonly Message EmptyGroup = Define("SR0317",
        "«{0}» är tom; skriv villkoren eller ta bort den", "«{0}» is empty; write the conditions or remove it");

    public static readonly Message NotACrimeLeaf = Define("SR0318",
        "«{0}» besvaras inte med ett brott; ge den «värden: brott» i begreppen", "«{0}» is not answered by a crime; give it «värden: brott» in the vocabulary");

    public static readonly Message Backwards = Define("SR0319",
        "«{0}» går baklänges; skriv det lägsta först", "«{0}» runs backwards; write the lowest first");

    public static readonly Message EmptySelectors = Define("SR0320",
        "«{0}» är tom; skriv vilka bestämmelser som avses", "«{0}» is empty; write which provisions are meant");

    public static readonly Message Cycle = Define("SR0321",
        "reglerna går i cirkel: {0}; ta bort en av relationerna", "the rules run in a circle: {0}; remove one of the relations");

    public static readonly Message SilenceOpens = Define("SR0322",
        "«{0}» förutsätts vara nej när inget sägs, men ett ja kan bara stänga; gör den till ett faktum som frågas",
        "«{0}» is presumed to be no when nothing is said, but a yes can only close; make it a fact that is asked");

    public static readonly Message LastBeforeFirst = Define("SR0401",
        "sista dagen {0} ligger före första dagen {1}", "the last day {0} is before the first day {1}");

    public static readonly Message NotNewestFirst = Define("SR0402",
        "lydelsen från {0} står efter en äldre; skriv den nyaste först", "the wording from {0} stands after an older one; write the newest first");

    public static readonly Message Overlap = Define("SR0403",
        "lydelsen gäller till {0}, men nästa börjar {1}; en dag har en lydelse", "the wording is in force until {0}, but the next begins {1}; a day has one wording");

    public static readonly Message Hole = Define("SR0404",
        "ingen lydelse täcker dagarna {0}–{1}; skriv en med «kodad: nej»", "no wording covers the days {0}–{1}; write one with «kodad: nej»");

    public static readonly Message OmittedNeeded = Define("SR0405",
        "nyckeln «utelämnat» krävs när kodad är «{0}»; skriv [] om inget är utelämnat", "the key «utelämnat» is required when kodad is «{0}»; write [] if nothing is left out");

    public static readonly Message ReviewedNeeded = Define("SR0406",
        "nyckeln «granskad» krävs; skriv [] tills en människa har granskat lydelsen", "the key «granskad» is required; write [] until a person has reviewed the wording");

    public static readonly Message PartlyOmitsNothing = Define("SR0407",
        "lydelsen är kodad «delvis» men inget står som utelämnat; skriv vad", "the wording is encoded «delvis» (partly) but nothing is listed as left out; write what");

    public static readonly Message NothingExpected = Define("SR0501",
        "fallet säger inte vad det väntar sig; skriv «väntat» med «väg», «läge» eller «utfall»",
        "the case does not say what it expects; write «väntat» with «väg», «läge» or «utfall»");

    public static readonly Message UnknownState = Define("SR0502",
        "«{0}» går inte att vänta sig; här går {1}", "«{0}» cannot be expected; here one can write {1}");

    public static readonly Message NoSuchPath = Define("SR0503",
        "«{0}» leder ingenstans i utgångsläget; skriv nycklarna med punkt emellan och personer med sitt id",
        "«{0}» leads nowhere in the opening case; write the keys with dots between them and persons by their id");

    public static readonly Message NoSuchRule = Define("SR0504",
        "regelverket har ingen regel med lagrummet «{0}»", "the pack has no rule cited «{0}»");

    public static readonly Message CaseTwice = Define("SR0505",
        "två fall heter «{0}»; byt namn på det ena", "two cases are named «{0}»; rename one of them");

    public static readonly Message CaseFails = Define("SR0511",
        "«{0}» väntade sig {1} men fick {2}", "«{0}» expected {1} but got {2}");

    public static readonly Message NotMissing = Define("SR0512",
        "«{0}» väntade sig att {1} saknas, men det som saknas är {2}", "«{0}» expected {1} to be missing, but what is missing is {2}");

    public static readonly Message OpeningDoesNotOpen = Define("SR0513",
        "utgångsläget öppnar ingen av reglerna i {0}; börja i ett läge där regeln gäller",
        "the opening case opens none of the rules of {0}; start where the rule holds");

    public static readonly Message DerivedFails = Define("SR0514",
        "{0}: «{1}» {2} borde ge {3} men gav {4}", "{0}: «{1}» {2} should give {3} but gave {4}");

    public static readonly Message RuleNotReached = Define("SR0515",
        "{0}: inget fall når regeln", "{0}: no case reaches the rule");

    public static readonly Message ConditionNotReached = Define("SR0516",
        "{0}: inget fall når «{1}»", "{0}: no case reaches «{1}»");

    public static readonly Message NotDerived = Define("SR0517",
        "{0}: «{1}» {2} kan inte härledas: {3}", "{0}: «{1}» {2} cannot be derived: {3}");

    public static readonly Message Survivor = Define("SR0518",
        "{0}: inget fall märker att «{1}» {2}", "{0}: no case notices that «{1}» {2}");

    public static readonly Message UnknownWord = Define("SR0601", "{0} «{1}»", "{0} «{1}»");

    public static readonly Message AgeAgainstBirth = Define("SR0602",
        "åldern {0} stämmer inte med född {1}, som ger {2} år den {3}; ta bort den ena", "the age {0} does not agree with born {1}, which gives {2} years on {3}; remove one of them");

    public static readonly Message BornLater = Define("SR0603",
        "född {0} är efter frågans dag {1}", "born {0} is after the day of the question, {1}");

    public static readonly Message PersonTwice = Define("SR0604",
        "personen «{0}» står två gånger; slå ihop dem eller ge den ena ett annat id", "the person «{0}» stands twice; merge them or give one another id");

    public static readonly Message PersonsDisagree = Define("SR0605",
        "personen «{0}» beskrivs på ett annat sätt i en tidigare uppgift; skriv lika", "the person «{0}» is described otherwise in an earlier item; write the same");

    public static readonly Message NeedsForAll = Define("SR0606",
        "«{0}» besvaras för varje {1} och det finns flera; skriv den där den hör hemma eller lägg till «gäller: alla»",
        "«{0}» is answered for each {1} and there are several; write it where it belongs or add «gäller: alla»");

    public static readonly Message WrongPlace = Define("SR0607",
        "«{0}» gäller {1} och kan inte besvaras {2}", "«{0}» is about {1} and cannot be answered {2}");

    public static readonly Message CategoriesMissing = Define("SR0608",
        "«kategorier» saknas; skriv vilka slags uppgifter det är", "«kategorier» is missing; write what kinds of information it is");

    public static readonly Message NotAnAnswer = Define("SR0609",
        "«{0}» är inget svar på «{1}»; här går {2}", "«{0}» is not an answer to «{1}»; here one can write {2}");

    public static readonly Message ItemAndItems = Define("SR0610",
        "både «uppgift» och «uppgifter»; behåll den ena", "both «uppgift» and «uppgifter»; keep one of them");

    public static readonly Message NoItem = Define("SR0611",
        "frågan har ingen uppgift; skriv «uppgift»", "the question has no item; write «uppgift»");

    public static readonly Message NoReceiver = Define("SR0612",
        "frågan har ingen mottagare; skriv «mottagare»", "the question has no receiver; write «mottagare»");

    public static readonly Message TooMany = Define("SR0613",
        "fler än {0} {1}; dela upp frågan", "more than {0} {1}; split the question");

    public static readonly Message JudgementNeedsReason = Define("SR0614",
        "bedömningen «{0}» saknar {1}; skriv {{ svar: …, motivering: …, av: … }}", "the judgement «{0}» lacks {1}; write {{ svar: …, motivering: …, av: … }}");

    public static readonly Message OtherSection = Define("SR0615",
        "«{0}» är {1}; skriv den under «{2}»", "«{0}» is {1}; write it under «{2}»");

    public static readonly Message OpenLegalQuestion = Define("SR0616",
        "«{0}» är en öppen rättsfråga och kan inte besvaras i en fråga", "«{0}» is an open question of law and cannot be answered in a question");

    public static readonly Message ReceiverForm = Define("SR0617",
        "en mottagare har precis en av nycklarna «myndighet», «enskild» och «utländsk»", "a receiver has exactly one of the keys «myndighet», «enskild» and «utländsk»");

    public static readonly Message ItemTwice = Define("SR0618",
        "uppgiften «{0}» står två gånger; ge den ena ett annat id", "the item «{0}» stands twice; give one another id");

    public static readonly Message AnsweredTwice = Define("SR0619",
        "«{0}» besvaras två gånger på samma ställe; behåll det ena", "«{0}» is answered twice in the same place; keep one");

    public static readonly Message WithdrawnBeforeGiven = Define("SR0620",
        "samtycket återkallas {0}, före dagen {1} då det gavs", "the consent is withdrawn {0}, before the day {1} when it was given");

    public static readonly Message ReceiverKey = Define("SR0621",
        "nyckeln «{0}» hör inte till en mottagare som är {1}", "the key «{0}» does not belong to a receiver that is {1}");

    public static readonly Message Contradiction = Define("SR0622",
        "svaren om «{0}» går inte ihop: {1}; den svårare skadan kan inte vara mer sannolik än den lindrigare",
        "the answers about «{0}» contradict each other: {1}; the graver harm cannot be likelier than the milder");

    private static Message Define(string code, string swedish, string english)
    {
        var message = new Message(code, swedish, english);
        Table.Add(message);
        return message;
    }
}

namespace SekretessRegler.Diagnostics;

/// <summary>What the checker finds in a pack that can be read: lint (SR07) and against statute text (SR08). From 90: not a fault, only told.</summary>
internal static partial class Messages
{
    public static readonly Message WordsTooLong = Define("SR0701",
        "«ord» är {0} ord; skriv högst {1}, de som villkoret står för", "«ord» is {0} words; write at most {1}, those that the condition stands for");

    public static readonly Message CodeNotUsed = Define("SR0702",
        "«{0}» under «{1}» används inte i någon regel; använd koden eller ta bort den", "«{0}» under «{1}» is used by no rule; use the code or remove it");

    public static readonly Message NotAQuestion = Define("SR0703",
        "frågan har inget frågetecken; skriv den så som den ställs", "the question has no question mark; write it as it is asked");

    public static readonly Message NotFilledIn = Define("SR0704",
        "«{0}» fylls inte i; här går {1}", "«{0}» is not filled in; here one can write {1}");

    public static readonly Message NotAReview = Define("SR0705",
        "«{0}» säger inte vem som granskade och när; skriv «Namn Namnsson, 2026-02-01»", "«{0}» does not say who reviewed and when; write «Namn Namnsson, 2026-02-01»");

    public static readonly Message RuleTwice = Define("SR0706",
        "två regler av slaget «{0}» har lagrummet {1} i samma lydelse; skilj dem åt med «stycke» och «punkt» eller slå ihop dem",
        "two rules of the kind «{0}» have the citation {1} in one wording; tell them apart with «stycke» and «punkt» or merge them");

    public static readonly Message NeverTrue = Define("SR0707",
        "villkoret kan aldrig vara uppfyllt: {0}", "the condition can never hold: {0}");

    public static readonly Message ReachesNothing = Define("SR0708",
        "«{0}» tar undan allt som «{1}» nämner; regeln når ingenting", "«{0}» takes out all that «{1}» names; the rule reaches nothing");

    public static readonly Message NoAct = Define("SR0709",
        "lydelsen säger inte vilken författning den kommer från; skriv «sfs»", "the wording does not say which act it comes from; write «sfs»");

    public static readonly Message OddLetter = Define("SR0710",
        "«{0}» innehåller tecknet {1} ({2}); skriv det med små bokstäver a–ö, siffror och vanligt bindestreck",
        "«{0}» holds the character {1} ({2}); write it with small letters a–ö, digits and plain hyphens");

    public static readonly Message MapContradicts = Define("SR0711",
        "{0} står i kartan som utan regel, men regelverket har en; ta bort raden", "{0} stands in the map as without rule, but the pack has one; remove the line");

    public static readonly Message NoEnglish = Define("SR0712",
        "«{0}» saknar engelska; skriv den under engelska/", "«{0}» has no English; write it under engelska/");

    public static readonly Message NoSuchText = Define("SR0713",
        "ingen text i regelverket lyder «{0}»; rätta den eller ta bort raden", "no text of the pack reads «{0}»; correct it or remove the line");

    public static readonly Message NoHelp = Define("SR0714",
        "bedömningen «{0}» saknar {1}; den som ska bedöma behöver det", "the judgement «{0}» lacks {1}; whoever is to judge needs it");

    public static readonly Message NotEncodedHere = Define("SR0790",
        "{0} finns inte i regelverket; i en täckning gör det svaret öppet, annars har hänvisningen ingen verkan än",
        "{0} is not in the pack; in a coverage that leaves the answer open, elsewhere the citation has no effect yet");

    public static readonly Message NoSuchSection = Define("SR0801",
        "{0} finns inte i författningen ({1})", "{0} does not exist in the statute ({1})");

    public static readonly Message NoSuchPlace = Define("SR0802",
        "{0} finns inte: paragrafen har {1}", "{0} does not exist: the section has {1}");

    public static readonly Message WordsNotFound = Define("SR0803",
        "«{0}» står inte i {1}", "«{0}» does not stand in {1}");

    public static readonly Message WordsSeveral = Define("SR0804",
        "«{0}» står {1} gånger i {2}; skriv fler ord, eller stycke och punkt", "«{0}» stands {1} times in {2}; write more words, or paragraph and item");

    public static readonly Message WordsElsewhere = Define("SR0805",
        "«{0}» står i paragrafen men inte i {1}", "«{0}» stands in the section but not in {1}");

    public static readonly Message NoText = Define("SR0806",
        "lydelsen är kodad, men dess text finns inte i lagtexten och «källa» saknas; skriv var den har lästs",
        "the wording is encoded, but its text is not in the statute text and «källa» is missing; write where it was read");

    public static readonly Message DayNotInHistory = Define("SR0807",
        "ingen ändring av {0} trädde i kraft {1}; historiken har {2}", "no change of {0} entered into force on {1}; the history has {2}");

    public static readonly Message OtherAct = Define("SR0808",
        "lydelsen från {0} kommer från {1}, inte {2}", "the wording from {0} comes from {1}, not {2}");

    public static readonly Message WordingMissing = Define("SR0809",
        "{0} ändrades {1} ({2}), men ingen lydelse börjar den dagen", "{0} was changed on {1} ({2}), but no wording begins that day");

    public static readonly Message NotInText = Define("SR0810",
        "«{0}» nämner {1}, som paragrafens text inte nämner", "«{0}» names {1}, which the text of the section does not name");

    public static readonly Message NotInReach = Define("SR0811",
        "texten nämner sekretess enligt {0}, men ingen regel i lydelsen gör det", "the text names secrecy under {0}, but no rule of the wording does");

    public static readonly Message InGeneralWords = Define("SR0895",
        "«{0}» nämner {1}, som texten inte räknar upp utan beskriver eller når genom en annan; jämför själv",
        "«{0}» names {1}, which the text does not list but describes or reaches through another; compare it yourself");

    public static readonly Message StatuteNotThere = Define("SR0890",
        "lagtexten saknar {0}; hänvisningarna dit är inte kontrollerade", "the statute text lacks {0}; citations to it were not checked");

    public static readonly Message TextIncomplete = Define("SR0891",
        "texten i den här lydelsen är inte hel i lagtexten; det som inte hittas går inte att kontrollera", "the text of this wording is not whole in the statute text; what is not found cannot be checked");

    public static readonly Message SourceElsewhere = Define("SR0892",
        "lydelsens text finns inte i lagtexten utan i den källa som anges; orden är inte kontrollerade", "the text of the wording is not in the statute text but in the source given; the words were not checked");

    public static readonly Message NotInRegister = Define("SR0893",
        "lydelsen från {0} är nyare än registret; dagen är inte kontrollerad", "the wording from {0} is newer than the register; its day was not checked");

    public static readonly Message ChangedAfter = Define("SR0894",
        "{0} ändras {1} ({2}), efter den dag regelverket är aktuellt till ({3})", "{0} is changed on {1} ({2}), after the day the pack is current to ({3})");
}

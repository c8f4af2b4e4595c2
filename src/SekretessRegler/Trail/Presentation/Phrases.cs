namespace SekretessRegler.Trail;

/// <summary>Every text of the trail as people read it.</summary>
internal static class Phrases
{
    // The answer in one sentence. {0} the receivers.
    public static Phrase MustBeDisclosed { get; } = new("Uppgiften ska lämnas till {0}.", "The information must be disclosed to {0}.");
    public static Phrase MayBeDisclosed { get; } = new("Uppgiften får lämnas till {0}.", "The information may be disclosed to {0}.");
    public static Phrase NoSecrecy { get; } = new("Uppgiften får lämnas till {0}: ingen sekretess hindrar det.", "The information may be disclosed to {0}: no secrecy prevents it.");
    public static Phrase NoBoundary { get; } = new("Uppgiften får lämnas till {0}, till den som behöver den i sitt arbete: ingen sekretessgräns passeras.", "The information may be disclosed to {0}, to those who need it for their work: no secrecy boundary is crossed.");
    public static Phrase FinalNo { get; } = new("Uppgiften får inte lämnas till {0}, och inget svar kan ändra det.", "The information may not be disclosed to {0}, and no answer can change that.");
    public static Phrase NoAsThingsStand { get; } = new("Uppgiften får inte lämnas till {0} som saken står nu.", "The information may not be disclosed to {0} as things stand.");
    public static Phrase RequiresJudgement { get; } = new("Om uppgiften får lämnas till {0} beror på svar som saknas (frågor: {1}).", "Whether the information may be disclosed to {0} depends on answers that are missing (questions: {1}).");
    public static Phrase ActDoesNotApply { get; } = new("Regelverket svarar inte: utlämnaren är inte bunden av offentlighets- och sekretesslagen. Det betyder inte att uppgiften är fri att lämna till {0}.", "The rule pack does not answer: the holder is not bound by the Public Access to Information and Secrecy Act. That does not make the information free to disclose to {0}.");
    public static Phrase NotEncoded { get; } = new("Regelverket svarar inte: det saknar något som kan avgöra. Det betyder inte att uppgiften är fri att lämna till {0}.", "The rule pack does not answer: it lacks something that can decide. That does not make the information free to disclose to {0}.");
    public static Phrase No { get; } = new("Uppgiften får inte lämnas till {0}.", "The information may not be disclosed to {0}.");
    public static Phrase NotSettled { get; } = new("Det är inte avgjort om uppgiften får lämnas till {0}.", "It is not settled whether the information may be disclosed to {0}.");
    public static Phrase Partly { get; } = new("Svaret är inte detsamma för alla uppgifter och mottagare.", "The answer is not the same for every item and receiver.");

    // What decides. {0} citation, {1} the other citation, {2} the person.
    public static Phrase Deciding { get; } = new("Avgörande", "What decides");
    public static Phrase Breaks { get; } = new("bryter {0} för {1}", "lifts {0} for {1}");
    public static Phrase CanBreak { get; } = new("kan bryta {0} för {1}", "can lift {0} for {1}");
    public static Phrase CanBreakAll { get; } = new("kan bryta all sekretess här", "can lift every secrecy here");
    public static Phrase Orders { get; } = new("uppgiften ska lämnas, för {0}", "the information must be disclosed, for {0}");
    public static Phrase CanOrder { get; } = new("kan göra att uppgiften ska lämnas, för {0}", "can require the disclosure, for {0}");
    public static Phrase Through { get; } = new("{0} (genom {1})", "{0} (through {1})");
    public static Phrase StandsFor { get; } = new("sekretess gäller för {0}", "secrecy stands for {0}");
    public static Phrase CanStandFor { get; } = new("sekretess kan gälla för {0}", "secrecy can stand for {0}");

    // The question.
    public static Phrase Question { get; } = new("Frågan, och vad svaret utgår från", "The question, and what the answer assumes");
    public static Phrase Day { get; } = new("Dag", "Day");
    public static Phrase From { get; } = new("Från", "From");
    public static Phrase To { get; } = new("Till", "To");
    public static Phrase Item { get; } = new("Uppgift", "Information");
    public static Phrase About { get; } = new("Rör", "Concerns");
    public static Phrase Purpose { get; } = new("Syfte", "Purpose");
    public static Phrase Initiative { get; } = new("Initiativ", "Initiative");
    public static Phrase CaseId { get; } = new("Ärende", "Case");
    public static Phrase YearsOld { get; } = new("{0} ({1} år)", "{0} ({1} years)");
    public static Phrase BornOn { get; } = new("{0} (född {1})", "{0} (born {1})");
    public static Phrase None { get; } = new("inget", "nothing");

    // Each item and receiver.
    public static Phrase Part { get; } = new("Uppgift {0} till {1}: {2}", "Item {0} to {1}: {2}");
    public static Phrase InCommon { get; } = new("Gemensamt för hela frågan", "For the whole question");
    public static Phrase Persons { get; } = new("Personer", "Persons");
    public static Phrase Secrecy { get; } = new("Sekretess", "Secrecy");
    public static Phrase NoSecrecyExamined { get; } = new("Ingen sekretess gäller det som uppgetts.", "No secrecy applies to what is stated.");
    public static Phrase SecrecyNotExamined { get; } = new("Sekretessen är inte prövad än. Svara på frågorna och pröva på nytt.", "The secrecy is not examined yet. Answer the questions and examine again.");
    public static Phrase NoSecrecySeen { get; } = new("Regelverket visar ingen sekretess här, men det kan sakna någon.", "The rule pack shows no secrecy here, but it can lack one.");
    public static Phrase OwnConfidentiality { get; } = new("Lagens sekretess gäller inte hos utlämnaren. En egen tystnadsplikt i lag eller avtal kan hindra.", "The Act's secrecy does not apply at the holder. Its own duty of confidentiality, in law or contract, can prevent the disclosure.");
    public static Phrase OwnConfidentialityIn { get; } = new("Lagens sekretess gäller inte hos utlämnaren. Läs om tystnadsplikt i {0}; den är inte prövad här.", "The Act's secrecy does not apply at the holder. Read about confidentiality in {0}; it is not examined here.");
    public static Phrase SecrecyOfNobody { get; } = new("{0}  {1} ({2}, utgångspunkt {3})", "{0}  {1} ({2}, starting point {3})");
    public static Phrase LiftedBy { get; } = new("{0} av {1}", "{0} by {1}");
    public static Phrase SecrecyRow { get; } = new("{0}  {1}: {2} ({3}, utgångspunkt {4})", "{0}  {1}: {2} ({3}, starting point {4})");
    public static Phrase OpenRoutes { get; } = new("Öppna vägar", "Open routes");
    public static Phrase PossibleRoutes { get; } = new("Möjliga vägar, och vad som saknas", "Possible routes, and what is missing");
    public static Phrase OtherRoutes { get; } = new("Andra möjliga vägar, och vad som saknas", "Other possible routes, and what is missing");
    public static Phrase OtherRoutesPast { get; } = new("Andra möjliga vägar förbi {0} för {1}, och vad som saknas", "Other possible routes past {0} for {1}, and what is missing");
    public static Phrase PossibleRoutesPast { get; } = new("Möjliga vägar förbi {0} för {1}, och vad som saknas", "Possible routes past {0} for {1}, and what is missing");
    public static Phrase ClosedRoutes { get; } = new("Stängda vägar, och varför", "Closed routes, and why");
    public static Phrase OtherReceiver { get; } = new("för en annan mottagare", "for another receiver");
    public static Phrase OtherHolder { get; } = new("för en annan utlämnare", "for another holder");
    public static Phrase AndMore { get; } = new("{0} och {1} till", "{0} and {1} more");
    public static Phrase MissingRow { get; } = new("{0}  {1}; saknas: {2}", "{0}  {1}; missing: {2}");
    public static Phrase MissingUnanswerable { get; } = new("något som regelverket inte säger", "something the rule pack does not say");

    // What could change the answer.
    public static Phrase SomebodyCanDo { get; } = new("Det här kan någon göra", "Somebody can do this");
    public static Phrase NarrowAndAskAgain { get; } = new("Lämna mindre: utelämna en person, begränsa uppgiften eller avidentifiera den, och pröva på nytt.", "Disclose less: leave out a person, narrow the information or anonymise it, and ask again.");
    public static Phrase AskedOnlyThen { get; } = new("Det här frågas först då", "This is asked only then");
    public static Phrase CannotBeSettled { get; } = new("Det här kan inte avgöras här", "This cannot be settled here");

    // Questions.
    public static Phrase Questions { get; } = new("Frågor som återstår, den viktigaste först", "Questions that remain, the most useful first");
    public static Phrase SourceOfHelp { get; } = new("källa {0}", "source {0}");
    public static Phrase WhichPurposes { get; } = new("Vilket är syftet? Ange alla som stämmer, eller [] om inget gör det.", "What is the purpose? State all that apply, or [] if none does.");
    public static Phrase WhichRelations { get; } = new("Vad hänför sig uppgiften till? Ange allt som stämmer, eller [] om inget gör det.", "What does the item relate to? State all that apply, or [] if none does.");
    public static Phrase WhichCircumstances { get; } = new("Vilka omständigheter finns? Ange alla som stämmer, eller [] om ingen gör det.", "Which circumstances are there? State all that apply, or [] if none does.");
    public static Phrase WhichRoles { get; } = new("Vilken roll har {0}? Ange alla som stämmer, eller [] om ingen gör det.", "Which role has {0}? State all that apply, or [] if none does.");
    public static Phrase AskedAs { get; } = new("{0} «{1}»{2}{3}", "{0} «{1}»{2}{3}");
    public static Phrase Values { get; } = new("Svar", "Answers");
    public static Phrase SpeaksFor { get; } = new("För", "For");
    public static Phrase SpeaksAgainst { get; } = new("Mot", "Against");
    public static Phrase Effects { get; } = new("Avgör", "Decides");
    public static Phrase Effect { get; } = new("{0} → {1}", "{0} → {1}");
    public static Phrase Fewest { get; } = new("Kortaste vägen till ett svar", "The fewest answers that settle it");
    public static Phrase FewestToYes { get; } = new("Till ett ja: {0}", "To a yes: {0}");
    public static Phrase FewestToNo { get; } = new("Till ett nej: {0}", "To a no: {0}");
    public static Phrase UpperLimit { get; } = new("{0} (färre kan räcka)", "{0} (fewer may do)");
    public static Phrase NearestChanges { get; } = new("Svaret blir ett annat om", "The answer becomes another if");
    public static Phrase Given { get; } = new("{0}{1}: {2}", "{0}{1}: {2}");
    public static Phrase OneOfMany { get; } = new("{0} eller något av {1} till", "{0} or one of {1} more");
    public static Phrase OtherThan { get; } = new("annat än {0}", "other than {0}");
    public static Phrase AsQuestion { get; } = new("{0} (fråga {1})", "{0} (question {1})");
    public static Phrase AnswerTo { get; } = new("{0} på fråga {1}", "{0} to question {1}");

    // What the answer rests on, and what follows.
    public static Phrase NoRestsOn { get; } = new("Nejet vilar på det här, som ingen har sagt", "The no rests on this, which nobody has said");
    public static Phrase AnswerRestsOn { get; } = new("Svaret vilar på", "The answer rests on");
    public static Phrase CompleteList { get; } = new("bara {0}", "only {0}");
    public static Phrase NotStated { get; } = new("Inte sagt", "Not stated");
    public static Phrase Categories { get; } = new("Gäller", "Categories");
    public static Phrase RelatesTo { get; } = new("Hänför sig", "Relates to");
    public static Phrase Circumstances { get; } = new("Noterat", "Noted");
    public static Phrase Origin { get; } = new("Kommer från", "Comes from");
    public static Phrase Terms { get; } = new("Villkor för att lämna", "Terms of the disclosure");
    public static Phrase AfterDisclosure { get; } = new("Efter utlämnandet", "After the disclosure");
    public static Phrase Warnings { get; } = new("Varningar", "Warnings");

    // The end.
    public static Phrase NotDecided { get; } = new("Prövas inte här", "Not examined here");
    public static Phrase DataProtection { get; } = new("Dataskydd: om personuppgifterna får behandlas och lämnas enligt dataskyddsreglerna.", "Data protection: whether the personal data may be processed and disclosed under data protection law.");
    public static Phrase FreedomToCommunicate { get; } = new("Meddelarfrihet: rätten att meddela och offentliggöra uppgifter (OSL 13 kap.).", "The freedom to communicate and publish information (OSL chapter 13).");
    public static Phrase Necessity { get; } = new("Nöd: vid akut fara för liv eller hälsa kan mer vara tillåtet.", "Necessity: in acute danger to life or health more may be allowed.");
    public static Phrase Trail { get; } = new("Motivering", "Trail");
    public static Phrase Receipt { get; } = new("Regelverk {0}, aktuellt till {1}, motor {2}", "Rule pack {0}, current to {1}, engine {2}");

    // An extract for somebody else.
    public static Phrase AboutExtract { get; } = new("Om utdraget", "About this extract");
    public static Phrase Asked { get; } = new("Frågan", "The question");
    public static Phrase LeftOutForReceiver { get; } = new("Utdraget är till mottagaren. Det säger inget om uppgiftens innehåll, om dem den rör, om andras skydd eller om hur det har bedömts. Skälen finns i handläggarens motivering.", "The extract is for the receiver. It says nothing of what the information holds, of whom it concerns, of others' protection or of how it was judged. The reasons are in the case officer's trail.");
    public static Phrase LeftOutForRegister { get; } = new("Utdraget är till registret och innehåller inga personuppgifter. Skälen finns i handläggarens motivering.", "The extract is for the register and holds no personal data. The reasons are in the case officer's trail.");

    // What it is, and the heads of columns.
    public static Phrase Title { get; } = new("Sekretessprövning", "Secrecy examination");
    public static Phrase TitleOf { get; } = new("Sekretessprövning {0}", "Secrecy examination {0}");
    public static Phrase Titles { get; } = new("Sekretessprövning: {0} svar", "Secrecy examination: {0} answers");
    public static Phrase Contents { get; } = new("Innehåll", "Contents");
    public static Phrase Skip { get; } = new("Till texten", "Skip to the text");
    public static Phrase TitleForReceiver { get; } = new("Sekretessprövning, till mottagaren", "Secrecy examination, for the receiver");
    public static Phrase TitleForRegister { get; } = new("Sekretessprövning, för registret", "Secrecy examination, for the register");
    public static Phrase FromTo { get; } = new("Från {0} till {1}", "From {0} to {1}");
    public static Phrase Provision { get; } = new("Bestämmelse", "Provision");
    public static Phrase What { get; } = new("Vad", "What");
    public static Phrase Person { get; } = new("Person", "Person");
    public static Phrase Outcome { get; } = new("Utfall", "Outcome");
    public static Phrase Protects { get; } = new("Skyddar", "Protects");
    public static Phrase State { get; } = new("Läge", "State");
    public static Phrase HarmTest { get; } = new("Skaderekvisit", "Harm test");
    public static Phrase StartingPoint { get; } = new("Utgångspunkt", "Starting point");
    public static Phrase Meaning { get; } = new("Innebörd", "Meaning");
    public static Phrase Route { get; } = new("Väg", "Route");
    public static Phrase CanDo { get; } = new("Vad den kan", "What it can do");
    public static Phrase IsMissing { get; } = new("Det som saknas", "What is missing");
    public static Phrase Why { get; } = new("Varför", "Why");
    public static Phrase Kind { get; } = new("Slag", "Kind");

    // Two days beside each other.
    public static Phrase Changed { get; } = new("Vad som ändras mellan {0} och {1}", "What changes between {0} and {1}");
    public static Phrase NothingChanged { get; } = new("Inget.", "Nothing.");
    public static Phrase OutcomeWord { get; } = new("utfall", "outcome");
    public static Phrase NotExamined { get; } = new("prövades inte", "not examined");
    public static Phrase SecrecyOf { get; } = new("{0}, {1}", "{0}, {1}");
    public static Phrase RouteOf { get; } = new("{0} för {1}, {2}", "{0} for {1}, {2}");
}

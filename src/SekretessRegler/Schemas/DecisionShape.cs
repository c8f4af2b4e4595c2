using System.Collections.Immutable;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Trail;

namespace SekretessRegler.Schemas;

/// <summary>What the program writes as JSON. Keys are only ever added, so other keys are let through.</summary>
internal static class DecisionShape
{
    public static readonly Content AnyOutcome = Content.Word(new Choices([.. Notations.Outcome.Words]));
    public static readonly Content Reason = Content.OrNull(Content.Word(new Choices([.. Notations.Reason.Words])));
    public static readonly Key Row = Key("rad", Content.OrNull(Content.Number(1, int.MaxValue)), "Raden, räknad från 1.");
    public static readonly Key Column = Key("kolumn", Content.OrNull(Content.Number(1, int.MaxValue)), "Kolumnen, räknad från 1.");

    private static readonly Content MaybeText = Content.OrNull(Content.Text);
    private static readonly Key Person = Key("person", MaybeText, "Personens id. null: det allmänna intresset, eller ingen viss person.");
    private static readonly Key Citation = Key("lagrum", Content.Text, "Lagrummet.");

    private static readonly Shape Subject = Written("gäller", "Vem och vad en fråga handlar om. null där det inte spelar någon roll.",
        Person,
        Key("mottagare", MaybeText, "Mottagaren."),
        Key("uppgift", MaybeText, "Uppgiftens id."));

    private static readonly Shape Question = Written("öppen-fråga", "En fråga som ingen har svarat på och som spelar roll.",
        Key("kod", Content.Text, "Kodens ord i begreppen."),
        Key("slag", Content.Text, "faktum, bedömning, skada, åtgärd, åberopande, undantag eller rättsfråga."),
        Key("gäller", Content.Part(Subject), Subject.Meaning),
        Key("text", Content.Text, "Frågan, att ställa till en människa."),
        Key("värden", Content.Texts, "De svar som finns."),
        Key("lagrum", Content.Texts, "De bestämmelser som läser svaret."));

    public static readonly Shape Secrecy = Written("sekretess", "En sekretess som är prövad, för en person eller för det allmänna.",
        Citation, Person,
        Key("läge", Content.Word(new Choices([.. Notations.Secrecy.Words])), "Om den står kvar."),
        Key("skaderekvisit", Content.Text, "omvänt, rakt eller absolut."),
        Key("utgångspunkt", Content.Text, "Lagens utgångspunkt: sekretess eller offentlighet. Den avgör ingenting."),
        Key("brutenAv", Content.Texts, "De vägar som bryter den."));

    private static readonly Shape Route = Written("väg", "En väg till att få lämna uppgiften.",
        Citation,
        Key("sekretess", MaybeText, "Den sekretess som vägen bryter. null: en skyldighet där ingen sekretess gäller."),
        Person,
        Key("läge", Content.Word(new Choices([.. Notations.Route.Words])), "öppen, möjlig (bara frågor står emellan) eller stängd."),
        Key("saknas", Content.List(Content.Part(Question)), "Det som saknas för att den ska öppnas."),
        Key("hinder", Content.Texts, "Varför den är stängd."));

    private static readonly Shape Presumption = Written("vilar-på", "Något som svaret vilar på men som ingen har sagt.",
        Key("kod", Content.Text, "Koden, eller lagrummet för en lucka."),
        Person,
        Key("slag", Content.Text, "åtgärd, åberopande, undantag eller lucka."));

    private static readonly Shape PersonResult = Written("personens-utfall", "Utfallet för en person för sig.",
        Key("person", Content.Text, "Personens id."),
        Key("utfall", AnyOutcome, "Utfallet."));

    private static readonly Shape Part = Written("del", "Svaret för en uppgift och en mottagare.",
        Key("uppgift", Content.Text, "Uppgiftens id."),
        Key("mottagare", Content.Text, "Mottagaren."),
        Key("utfall", AnyOutcome, "Utfallet."),
        Key("personer", Content.List(Content.Part(PersonResult)), "Varje persons eget utfall."),
        Key("sekretess", Content.List(Content.Part(Secrecy)), "Den sekretess som är prövad."),
        Key("vägar", Content.List(Content.Part(Route)), "Vägarna till att få lämna."),
        Key("frågor", Content.List(Content.Part(Question)), "Frågor som kan spela roll, den nyttigaste först."),
        Key("vilarPå", Content.List(Content.Part(Presumption)), "Det som svaret vilar på och ingen har sagt."),
        Key("villkor", Content.Texts, "Villkor för utlämnandet."),
        Key("tystnadsplikt", Content.Texts, "Bestämmelser om tystnadsplikt för en utlämnare utanför OSL. De nämns och prövas inte."),
        Key("efterUtlämnande", Content.Texts, "Vad man bör veta efteråt."));

    private static readonly Shape Warning = Written("varning", "Något som läsaren måste veta.",
        Key("kod", Content.Text, "En kod som aldrig återanvänds."),
        Key("text", Content.Text, "Varningen."));

    private static readonly Shape Trail = Written("rad", "En rad i motiveringen och raderna under den.",
        Key("lagrum", MaybeText, "Lagrummet. null: en rubrik."),
        Key("text", Content.Text, "Det som är prövat."),
        Key("resultat", MaybeText, "Vad det blev."),
        Key("värde", MaybeText, "Värdet som det prövades mot."),
        Key("källa", MaybeText, "Var värdet kommer från."),
        Key("sfs", MaybeText, "Författningen som gav lydelsen."),
        Key("lydelse", MaybeText, "Lydelsens dagar."),
        Key("under", Content.List(Content.Part(() => Trail!)), "Raderna under."));

    public static readonly Shape Receipt = Written("kvitto", "Vilket regelverk och vilken motor som svarade.",
        Key("version", Content.Text, "Regelverkets version."),
        Key("aktuelltTill", Content.Day, "Den dag som regelverket är aktuellt till."),
        Key("hash", Content.Text, "Regelverkets kontrollsumma."),
        Key("motor", Content.Text, "Motorns version."));

    public static readonly Shape Decision = Written("beslut", "Svaret på en fråga. Ett okänt utfall eller läge ska läsas som kräver-bedömning.",
        Key("version", Content.Number(DecisionJson.Version, DecisionJson.Version), "Formatets version."),
        Key("id", MaybeText, "Frågans id."),
        Key("utfall", AnyOutcome, "Utfallet för hela frågan. «delvis»: delarna skiljer sig."),
        Key("orsak", Reason, "Varför utfallet är utanför-täckning, annars null."),
        Key("slutgiltigt", Content.OrNull(Content.Flag), "För ett nej: om inget svar kan ändra det. Annars null."),
        Key("avgörande", Content.Texts, "De bestämmelser som avgör."),
        Key("delar", Content.List(Content.Part(Part)), "En del för varje uppgift och mottagare."),
        Key("varningar", Content.List(Content.Part(Warning)), "Det som läsaren måste veta bredvid svaret."),
        Key("motivering", Content.Part(Trail), "Hela prövningen, rad för rad."),
        Key("regelverk", Content.Part(Receipt), Receipt.Meaning),
        Key("fråga", Content.Part(QuestionReader.Shape), "Frågan så som den är förstådd."));

    private static readonly Shape Fault = Written("fel", "Ett fel i frågan.",
        Key("kod", Content.Text, "Felets kod."),
        Key("fil", MaybeText, "Filen."),
        Row, Column,
        Key("text", Content.Text, "Felet, i en mening."));

    /// <summary>What stands in a decision's place when the question could not be read.</summary>
    public static readonly Shape BadQuestion = Written("felaktig-fråga", "Står i beslutets ställe när frågan inte går att läsa.",
        Key("version", Content.Number(DecisionJson.Version, DecisionJson.Version), "Formatets version."),
        Key("id", MaybeText, "Frågans id."),
        Key("fel", Content.List(Content.Part(Fault)), "Felen."));

    public static Shape Written(string name, string meaning, params ImmutableArray<Key> keys) => new(name, meaning, keys) { IsWritten = true };

    /// <summary>A key that is always written.</summary>
    public static Key Key(string name, Content holds, string meaning) => Reading.Shapes.Key.Required(name, holds, meaning, "");
}

using SekretessRegler.Reading;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Trail;
using static SekretessRegler.Schemas.DecisionShape;

namespace SekretessRegler.Schemas;

/// <summary>What the program writes for the receiver and for the register: keys of the decision, some left out.</summary>
internal static class ExtractShape
{
    private static readonly Key Version = Key("version", Content.Number(DecisionJson.Version, DecisionJson.Version), "Formatets version.");
    private static readonly Key For = Key("för", Content.Word(new Choices([.. Notations.Audience.Words])), "Vem utdraget är för.");

    private static readonly Shape Secrecy = Written("sekretess", "En sekretess som är prövad, utan att säga för vem.",
        [.. DecisionShape.Secrecy.Keys.Where(key => key.Name != "person")]);

    private static readonly Shape Part = Written("del", "Svaret för en uppgift och en mottagare.",
        Key("uppgift", Content.Text, "Uppgiftens nummer."),
        Key("mottagare", Content.OrNull(Content.Text), "Mottagaren."),
        Key("utfall", AnyOutcome, "Utfallet."),
        Maybe("sekretess", Content.List(Content.Part(Secrecy)), "I registret: den sekretess som är prövad."),
        Key("villkor", Content.Texts, "Villkor för utlämnandet."),
        Maybe("efterUtlämnande", Content.Texts, "För mottagaren: vad man bör veta efteråt."));

    private static readonly Shape Holder = Written("utlämnare", "Den som har uppgiften.", Key("myndighet", Content.Text, "Myndighetens kod."));

    private static readonly Shape Receiver = Written("mottagare", "Den som ska få uppgiften.",
        Maybe("myndighet", Content.Text, "Myndighetens kod."),
        Maybe("enskild", Content.Text, "privatperson eller privat-organ."),
        Maybe("utländsk", Content.Text, "ja."),
        Maybe("motsvarar", Content.Text, "Den svenska myndighet som den utländska motsvarar."),
        Maybe("namn", Content.Text, "Myndighetens eget namn."));

    private static readonly Shape Question = Written("fråga", "Det av frågan som får följa med.",
        Maybe("datum", Content.Day, "Frågans dag."),
        Key("utlämnare", Content.Part(Holder), Holder.Meaning),
        Key("mottagare", Content.OneOrList(Content.Part(Receiver)), Receiver.Meaning));

    private static readonly Shape Warning = Written("varning", "Något som läsaren måste veta.", Key("kod", Content.Text, "En kod som aldrig återanvänds."));

    public static readonly Shape Extract = Written("utdrag", "Det av beslutet som mottagaren eller registret får se.",
        Version, For,
        Key("utfall", AnyOutcome, "Utfallet för hela frågan."),
        Key("orsak", Reason, "Varför utfallet är utanför-täckning, annars null."),
        Maybe("slutgiltigt", Content.OrNull(Content.Flag), "I registret: för ett nej, om inget svar kan ändra det."),
        Key("avgörande", Content.Texts, "De bestämmelser som avgör."),
        Key("delar", Content.List(Content.Part(Part)), "En del för varje uppgift och mottagare."),
        Maybe("varningar", Content.List(Content.Part(Warning)), "I registret: det som läsaren måste veta."),
        Key("regelverk", Content.Part(Receipt), Receipt.Meaning),
        Key("fråga", Content.Part(Question), Question.Meaning));

    private static readonly Shape Fault = Written("fel", "Ett fel i frågan, utan frågans egna ord.",
        Key("kod", Content.Text, "Felets kod."), Row, Column);

    /// <summary>What stands in an extract's place when the question could not be read.</summary>
    public static readonly Shape BadQuestion = Written("felaktig-fråga", "Står i utdragets ställe när frågan inte går att läsa.",
        Version, For, Key("fel", Content.List(Content.Part(Fault)), "Felen."));

    // Written for the one and not for the other.
    private static Key Maybe(string name, Content holds, string meaning) => new(name, holds, meaning, "");
}

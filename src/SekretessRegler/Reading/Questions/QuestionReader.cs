using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>From the nodes of a question file to a question: shapes and types. What the words mean is checked afterwards.</summary>
internal sealed class QuestionReader(QuestionSource source)
{
    private static readonly Choices<bool> Initiatives = new(("eget", true), ("begäran", false));

    public static readonly Shape Shape = new("fråga", "En fråga: får den här uppgiften lämnas till den mottagaren, för det syftet, den dagen?",
    [
        new("id", Content.Text, "Frågans namn, som följer med till svaret.", "ärende-17"),
        new("datum", Content.Day, "Dagen då uppgiften ska lämnas. Utelämnad: i dag.", "2026-02-01"),
        Key.Required("utlämnare", Content.Part(PartyReader.HolderShape), "Den som har uppgiften.", "{ myndighet: socialnämnd, verksamhet: socialtjänst }"),
        new("mottagare", Content.OneOrList(Content.Part(PartyReader.ReceiverShape)), "Den eller de som ska få uppgiften.",
            "{ myndighet: polismyndigheten, verksamhet: brottsförebyggande }"),
        new("uppgift", Content.Part(ItemReader.Shape), "Uppgiften. Är de flera: «uppgifter».", "{ kategorier: [personliga-förhållanden], rör: [{ id: A, ålder: 17 }] }"),
        new("uppgifter", Content.List(Content.Part(ItemReader.Shape)), "Uppgifterna, var och en med sitt id.", "[{ id: u1, kategorier: [hälsa] }]"),
        new("syfte", Content.List(Content.Code(Family.Purposes)), "Varför uppgiften lämnas. Utelämnat: okänt.", "[förebygga-brott]"),
        new("initiativ", Content.Word(Initiatives), "eget: utlämnaren vill berätta. begäran: mottagaren har frågat.", "eget"),
        new("andra", Content.List(Content.Part(PersonReader.Shape)), "Personer som villkoren talar om men som uppgiften inte rör.", "[{ id: B, ålder: 45 }]"),
        new("samtycken", Content.List(Content.Part(ConsentReader.Shape)), "Samtycken som är givna eller nekade.", "[{ person: A, svar: ja }]"),
        new("samma-myndighet", Content.YesNo, "Om utlämnare och mottagare är samma myndighet.", "nej"),
        .. AnswerReader.Keys,
    ]) { SaysUnknown = true, Groups = [new(false, "mottagare"), new(true, "uppgift", "uppgifter")] };

    private readonly PartyReader _parties = new(source);
    private readonly ItemReader _items = new(source);

    public Question? Read(SourceNode root)
    {
        var question = new StatementReader(root, "", "frågan", source, Shape);
        if (!question.IsMapping)
        {
            return null;
        }

        var receivers = Receivers(question);
        return new()
        {
            Id = question.Text("id"), Day = question.Day("datum"), Span = root.Span,
            Holder = question.Node("utlämnare") is { } holder
                ? _parties.Holder(holder, "utlämnare") : new() { Agency = "" },
            Receivers = receivers, Items = Items(question), Purposes = question.Texts("syfte"), Initiative = Initiative(question),
            Others = question.List("andra", _items.Persons.Read) ?? [], Consents = question.List("samtycken", ConsentReader.With(source)) ?? [],
            SameAgency = question.YesNo("samma-myndighet") ?? (receivers is [var only] ? only.SameAgency : null),
            Answers = AnswerReader.Read(question),
        };
    }

    private static string? Initiative(StatementReader question) =>
        question.Choice<bool>("initiativ") is { } own ? own ? "eget" : "begäran" : null;

    private ImmutableArray<Receiver> Receivers(StatementReader question) => question.Node("mottagare") switch
    {
        null => [],
        ListNode => question.List("mottagare", _parties.Receiver) ?? [],
        var one => [_parties.Receiver(one, "mottagare[0]")],
    };

    private ImmutableArray<InformationItem> Items(StatementReader question)
    {
        if (question.Has("uppgift") && question.Has("uppgifter"))
        {
            source.Bag.Add(Messages.ItemAndItems, question.KeySpan("uppgifter"));
        }

        return question.Node("uppgift") is { } one
            ? [_items.Read(one, "uppgifter[0]")]
            : question.List("uppgifter", _items.Read) ?? [];
    }
}

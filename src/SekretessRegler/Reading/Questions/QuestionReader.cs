using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading.Questions;

/// <summary>From the nodes of a question file to a question: shapes and types. What the words mean is checked afterwards.</summary>
internal sealed class QuestionReader(QuestionSource source)
{
    private static readonly string[] Keys =
    [
        "id", "datum", "utlämnare", "mottagare", "uppgift", "uppgifter", "syfte", "initiativ", "andra", "samtycken",
        "samma-myndighet", .. AnswerReader.Sections,
    ];

    private readonly PartyReader _parties = new(source);
    private readonly ItemReader _items = new(source);

    public Question? Read(SourceNode root)
    {
        var question = new StatementReader(root, "", "frågan", source, Keys);
        if (!question.IsMapping)
        {
            return null;
        }

        var receivers = Receivers(question);
        return new()
        {
            Id = question.Text("id"), Day = question.Day("datum"), Span = root.Span,
            Holder = question.Required("utlämnare") && question.Node("utlämnare") is { } holder
                ? _parties.Holder(holder, "utlämnare") : new() { Agency = "" },
            Receivers = receivers, Items = Items(question), Purposes = question.Texts("syfte"), Initiative = Initiative(question),
            Others = question.List("andra", _items.Persons.Read) ?? [], Consents = question.List("samtycken", ConsentReader.With(source)) ?? [],
            SameAgency = question.YesNo("samma-myndighet") ?? (receivers is [var only] ? only.SameAgency : null),
            Answers = AnswerReader.Read(question),
        };
    }

    private static string? Initiative(StatementReader question)
    {
        var initiatives = new Choices<bool>(("eget", true), ("begäran", false));
        return question.Choice("initiativ", initiatives) is { } own ? own ? "eget" : "begäran" : null;
    }

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

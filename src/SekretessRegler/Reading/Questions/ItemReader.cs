using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads an information item (uppgift).</summary>
internal sealed class ItemReader(QuestionSource source)
{
    private static readonly Shape Document = new(
        "handling", "Handlingen som uppgiften står i.",
        new("slag", Content.Code(Family.DocumentKinds), "Vad handlingen är för slag.", "anteckning"),
        new("datum", Content.Day, "Handlingens dag.", "2025-11-30")) { SaysUnknown = true };

    public static readonly Shape Shape = new("uppgift", "En uppgift: det som ska lämnas, eller inte.",
    [
        new("id", Content.Text, "Uppgiftens namn i svaret. Utelämnat: dess nummer.", "u1"),
        new("kategorier", Content.List(Content.Code(Family.Categories)), "Vad det är för slags uppgift. En fullständig lista.", "[personliga-förhållanden]"),
        new("beskrivning", Content.Text, "Uppgiften med egna ord. Den prövas inte.", "Umgås med äldre ungdomar i ett nätverk"),
        new("rör", Content.List(Content.Part(PersonReader.Shape)), "De personer som uppgiften rör.", "[{ id: A, ålder: 17 }]"),
        new("hänför-sig-till", Content.List(Content.Code(Family.Relations)), "Vad uppgiften hänför sig till. [] är ingenting. Utelämnat: okänt.", "[]"),
        new("omständigheter", Content.List(Content.Code(Family.Circumstances)), "Omständigheter som talar för skada. [] är inga. Utelämnat: okänt.", "[]"),
        new("kommer-från", Content.OneOrList(Content.Either(Content.Code(Family.Agencies), Content.Part(PartyReader.HolderShape))),
            "Var uppgiften kommer från. [] är utlämnarens egen. Utelämnat: okänt.", "polismyndigheten"),
        new("identifierbar", Content.YesNo, "Om någon enskild kan identifieras. Utelämnat: ja.", "nej"),
        new("handling", Content.Part(Document), "Handlingen som uppgiften står i.", "{ datum: 2025-11-30 }"),
        .. AnswerReader.Keys,
    ]) { SaysUnknown = true, Groups = [new(false, "kategorier")] };

    private readonly PartyReader _parties = new(source);

    public PersonReader Persons { get; } = new(source);

    public InformationItem Read(SourceNode node, string path)
    {
        var item = new StatementReader(node, path, "uppgift", source, Shape);
        var document = item.Node("handling") is { } handling
            ? new StatementReader(handling, item.PathOf("handling"), "handling", source, Document) : null;
        return new()
        {
            // An item without an id is named by its number, from 1.
            Id = item.Text("id") ?? NumberOf(path),
            Categories = item.Texts("kategorier") ?? default, Description = item.Text("beskrivning"),
            Concerns = item.List("rör", Persons.Read), RelatesTo = item.Texts("hänför-sig-till"),
            Circumstances = item.Texts("omständigheter"), Origin = Origin(item), Identifiable = item.YesNo("identifierbar"),
            DocumentKind = document?.Text("slag"), DocumentDay = document?.Day("datum"),
            Answers = AnswerReader.Read(item), Span = node.Span,
        };
    }

    private ImmutableArray<Holder>? Origin(StatementReader item) => item.Node("kommer-från") switch
    {
        null => null,
        ListNode => item.List("kommer-från", _parties.Origin),
        var one => [_parties.Origin(one, item.PathOf("kommer-från") + "[0]")],
    };

    private static string NumberOf(string path)
    {
        var index = int.Parse(path.AsSpan(path.IndexOf('[') + 1).TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture);
        return (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

using System.Collections.Immutable;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads an information item (uppgift).</summary>
internal sealed class ItemReader(QuestionSource source)
{
    private static readonly string[] Keys =
    [
        "id", "kategorier", "beskrivning", "rör", "hänför-sig-till", "omständigheter", "kommer-från", "identifierbar", "handling",
        .. AnswerReader.Sections,
    ];

    private readonly PartyReader _parties = new(source);

    public PersonReader Persons { get; } = new(source);

    public InformationItem Read(SourceNode node, string path)
    {
        var item = new StatementReader(node, path, "uppgift", source, Keys);
        var document = item.Node("handling") is { } handling
            ? new StatementReader(handling, item.PathOf("handling"), "handling", source, "slag", "datum") : null;
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

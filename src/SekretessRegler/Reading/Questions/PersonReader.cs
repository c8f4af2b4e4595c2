using System.Collections.Immutable;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads a person that an item concerns, or that a condition speaks of.</summary>
internal sealed class PersonReader(QuestionSource source)
{
    private const int HighestAge = 150;

    private static readonly string[] Keys = ["id", "slag", "ålder", "född", "roll", "relationer", .. AnswerReader.Sections];

    private static readonly Choices<PersonKind> Kinds = new(
        ("fysisk", PersonKind.Natural), ("juridisk", PersonKind.Legal), ("avliden", PersonKind.Deceased));

    public Person Read(SourceNode node, string path)
    {
        var person = new StatementReader(node, path, "rör", source, Keys);
        return new()
        {
            Id = person.RequiredText("id"), Kind = person.Choice("slag", Kinds) ?? PersonKind.Natural,
            Age = person.Number("ålder", 0, HighestAge), Born = person.Day("född"), Roles = person.Texts("roll"),
            Relations = Relations(person), Answers = AnswerReader.Read(person), Span = node.Span,
        };
    }

    private ImmutableDictionary<string, string>? Relations(StatementReader person)
    {
        if (person.Node("relationer") is not { } node)
        {
            return null;
        }

        // The keys are ids of persons, so any key is allowed here; the check knows which persons there are.
        var path = person.PathOf("relationer");
        var keys = node is MappingNode mapping ? mapping.Entries.Select(entry => entry.Key).ToArray() : [];
        var relations = new StatementReader(node, path, "relationer", source, keys);
        foreach (var entry in relations.Entries)
        {
            source.Places[$"{path}.{entry.Key}!"] = entry.KeySpan;
        }

        return relations.Entries.Select(entry => (entry.Key, Code: relations.Text(entry.Key)))
            .Where(one => one.Code is not null).ToImmutableDictionary(one => one.Key, one => one.Code!);
    }
}

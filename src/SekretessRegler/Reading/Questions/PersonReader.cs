using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads a person that an item concerns, or that a condition speaks of.</summary>
internal sealed class PersonReader(QuestionSource source)
{
    private const int HighestAge = 150;

    private static readonly Choices<PersonKind> Kinds = new(
        ("fysisk", PersonKind.Natural), ("juridisk", PersonKind.Legal), ("avliden", PersonKind.Deceased));

    public static readonly Shape Shape = new("person", "En person. Skriv aldrig namn eller personnummer: ett id räcker.",
    [
        Key.Required("id", Content.Text, "Personens beteckning i frågan och i svaret.", "A"),
        new("slag", Content.Word(Kinds), "Vad personen är. Utelämnat: en levande människa.", "fysisk"),
        new("ålder", Content.Number(0, HighestAge), "Ålder i hela år på frågans dag. Eller «född».", "17"),
        new("född", Content.Day, "Födelsedag. Eller «ålder».", "2008-11-30"),
        new("roll", Content.List(Content.Code(Family.Roles)), "Personens roller. [] är inga. Utelämnat: okänt.", "[]"),
        new("relationer", Content.Table(Content.Code(Family.Standings, Family.Roles)), "Vad personen är för andra: den andras id och ordet för det.", "{ B: vårdnadshavare }"),
        .. AnswerReader.Keys,
    ]) { SaysUnknown = true };

    public Person Read(SourceNode node, string path)
    {
        var person = new StatementReader(node, path, "rör", source, Shape);
        return new()
        {
            Id = person.RequiredText("id"), Kind = person.Choice<PersonKind>("slag") ?? PersonKind.Natural,
            Age = person.Number("ålder"), Born = person.Day("född"), Roles = person.Texts("roll"),
            Relations = Relations(person), Answers = AnswerReader.Read(person), Span = node.Span,
        };
    }

    private ImmutableDictionary<string, string>? Relations(StatementReader person)
    {
        if (person.Node("relationer") is not { } node)
        {
            return null;
        }

        // The keys are ids of persons; the check knows which persons there are.
        var path = person.PathOf("relationer");
        var relations = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in new MappingReader(node, "relationer", source.Bag).Entries)
        {
            (source.Places[$"{path}.{entry.Key}!"], source.Places[$"{path}.{entry.Key}"]) = (entry.KeySpan, entry.Value.Span);
            if (Scalars.Text(entry.Value, entry.Key, source.Bag) is { Text: not MappingReader.Unknown and var code })
            {
                relations[entry.Key] = code;
            }
        }

        return relations.ToImmutable();
    }
}

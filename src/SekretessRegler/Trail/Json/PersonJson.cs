using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>A person as a question file writes it.</summary>
internal static class PersonJson
{
    public static void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteString("id", person.Id);
        if (person.Kind != PersonKind.Natural)
        {
            json.WriteString("slag", person.Kind == PersonKind.Legal ? "juridisk" : "avliden");
        }

        if (person.Age is { } age)
        {
            json.WriteNumber("ålder", age);
        }

        Optional(json, "född", person.Born);
        Optional(json, "roll", person.Roles);
        Relations(json, person);
        AnswerJson.Write(json, person.Answers);
    }

    private static void Relations(Utf8JsonWriter json, Person person)
    {
        if (person.Relations is not { } relations)
        {
            return;
        }

        json.WriteStartObject("relationer");
        foreach (var (other, code) in relations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteString(other, code);
        }

        json.WriteEndObject();
    }
}

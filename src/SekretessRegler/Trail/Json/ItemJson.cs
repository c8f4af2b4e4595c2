using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>An information item as a question file writes it.</summary>
internal static class ItemJson
{
    public static void WriteWithId(Utf8JsonWriter json, InformationItem item)
    {
        json.WriteString("id", item.Id);
        Write(json, item);
    }

    public static void Write(Utf8JsonWriter json, InformationItem item)
    {
        json.Texts("kategorier", item.Categories);
        Optional(json, "beskrivning", item.Description);
        if (item.Concerns is { } persons)
        {
            json.Objects("rör", persons, PersonJson.Write);
        }

        Optional(json, "hänför-sig-till", item.RelatesTo);
        Optional(json, "omständigheter", item.Circumstances);
        if (item.Origin is { } origin)
        {
            json.Objects("kommer-från", origin, PartyJson.Holder);
        }

        Optional(json, "identifierbar", item.Identifiable);
        Document(json, item);
        AnswerJson.Write(json, item.Answers);
    }

    private static void Document(Utf8JsonWriter json, InformationItem item)
    {
        if (item.DocumentKind is null && item.DocumentDay is null)
        {
            return;
        }

        json.WriteStartObject("handling");
        Optional(json, "slag", item.DocumentKind);
        Optional(json, "datum", item.DocumentDay);
        json.WriteEndObject();
    }
}

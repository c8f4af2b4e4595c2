using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace SekretessRegler.Trail;

/// <summary>The question as understood, with the keys of a question file: what is left out stays left out.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, Question question)
    {
        Optional(json, "id", question.Id);
        Optional(json, "datum", question.Day);
        json.Object("utlämnare", () => PartyJson.Holder(json, question.Holder));
        Receivers(json, question.Receivers);
        Items(json, question.Items);
        if (!question.Others.IsEmpty)
        {
            json.Objects("andra", question.Others, PersonJson.Write);
        }

        Optional(json, "syfte", question.Purposes);
        Optional(json, "initiativ", question.Initiative);
        Optional(json, "samma-myndighet", question.SameAgency);
        AnswerJson.Write(json, question.Answers);
        if (!question.Consents.IsEmpty)
        {
            json.Objects("samtycken", question.Consents, ConsentJson.Write);
        }
    }

    public static void Optional(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
        {
            json.WriteString(key, text);
        }
    }

    public static void Optional(Utf8JsonWriter json, string key, DateOnly? day) =>
        Optional(json, key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Optional(Utf8JsonWriter json, string key, bool? value) =>
        Optional(json, key, value is { } known ? (known ? "ja" : "nej") : null);

    public static void Optional(Utf8JsonWriter json, string key, ImmutableArray<string>? texts)
    {
        if (texts is { } known)
        {
            json.Texts(key, known);
        }
    }

    private static void Receivers(Utf8JsonWriter json, ImmutableArray<Receiver> receivers)
    {
        if (receivers.Length == 1)
        {
            json.Object("mottagare", () => PartyJson.Receiver(json, receivers[0]));
        }
        else
        {
            json.Objects("mottagare", receivers, PartyJson.Receiver);
        }
    }

    private static void Items(Utf8JsonWriter json, ImmutableArray<InformationItem> items)
    {
        if (items.Length == 1 && items[0].Id == "1")
        {
            json.Object("uppgift", () => ItemJson.Write(json, items[0]));
        }
        else
        {
            json.Objects("uppgifter", items, ItemJson.WriteWithId);
        }
    }
}

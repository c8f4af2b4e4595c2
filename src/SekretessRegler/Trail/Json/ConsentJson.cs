using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>A consent as a question file writes it.</summary>
internal static class ConsentJson
{
    public static void Write(Utf8JsonWriter json, Consent consent)
    {
        json.WriteString("person", consent.Person);
        if (!consent.By.IsEmpty)
        {
            json.Texts("av", consent.By);
        }

        json.WriteString("svar", consent.Given is { } given ? (given ? "ja" : "nej") : "okänt");
        Optional(json, "uppgifter", consent.Items);
        Optional(json, "mottagare", consent.Receivers);
        Optional(json, "syfte", consent.Purposes);
        Optional(json, "dag", consent.Day);
        Optional(json, "förbehåll", consent.Reservation ? true : null);
        Optional(json, "återkallat", consent.Withdrawn);
    }
}

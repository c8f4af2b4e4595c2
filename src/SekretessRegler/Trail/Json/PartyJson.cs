using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>Holder and receiver as a question file writes them.</summary>
internal static class PartyJson
{
    public static void Holder(Utf8JsonWriter json, Holder holder)
    {
        json.WriteString("myndighet", holder.Agency);
        Identity(json, holder.Name, holder.Principal, holder.Activity, holder.OrganisationNumber);
    }

    public static void Receiver(Utf8JsonWriter json, Receiver receiver)
    {
        Kind(json, receiver.Kind, receiver.Agency);
        Identity(json, receiver.Name, receiver.Principal, receiver.Activity, receiver.OrganisationNumber);
        Optional(json, "är", receiver.Is);
        if (!receiver.GuardianOf.IsEmpty)
        {
            json.Texts("vårdnadshavare-för", receiver.GuardianOf);
        }

        if (!receiver.Standings.IsEmpty)
        {
            json.Texts("ställning", receiver.Standings);
        }

        Optional(json, "samma-myndighet", receiver.SameAgency);
        AnswerJson.Write(json, receiver.Answers);
    }

    public static void Kind(Utf8JsonWriter json, ReceiverKind kind, string? agency)
    {
        switch (kind)
        {
            case ReceiverKind.ForeignAgency:
                json.WriteString("utländsk", "ja");
                Optional(json, "motsvarar", agency);
                break;
            case ReceiverKind.Agency:
                Optional(json, "myndighet", agency);
                break;
            default:
                json.WriteString("enskild", kind == ReceiverKind.PrivateBody ? "privat-organ" : "privatperson");
                break;
        }
    }

    private static void Identity(Utf8JsonWriter json, string? name, string? principal, string? activity, string? number)
    {
        Optional(json, "namn", name);
        Optional(json, "huvudman", principal);
        Optional(json, "verksamhet", activity);
        Optional(json, "orgnr", number);
    }
}

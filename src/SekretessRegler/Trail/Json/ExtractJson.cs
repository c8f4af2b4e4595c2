using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>An extract with the decision's keys, those that are left out left out. «för» says whom it is for.</summary>
internal sealed class ExtractJson(Language language)
{
    public void Write(Utf8JsonWriter json, Extract extract)
    {
        json.WriteStartObject();
        json.WriteNumber("version", DecisionJson.Version);
        json.WriteString("för", Notations.Audience[extract.Audience]);
        json.WriteString("utfall", Notations.Outcome[extract.Outcome]);
        json.WriteString("orsak", extract.Reason is { } reason ? Notations.Reason[reason] : null);
        if (extract.Audience == Audience.Register)
        {
            DecisionJson.Final(json, extract.IsFinal);
        }

        json.Texts("avgörande", extract.Deciding.Select(provision => provision.Citation));
        json.Objects("delar", extract.Parts, (_, part) => Part(json, part, extract.Audience));
        if (extract.Audience == Audience.Register)
        {
            json.Objects("varningar", extract.Warnings, (_, code) => json.WriteString("kod", code));
        }

        json.Object("regelverk", () => DecisionJson.Receipt(json, extract.Pack));
        json.Object("fråga", () => Question(json, extract));
        json.WriteEndObject();
    }

    private void Part(Utf8JsonWriter json, ExtractPart part, Audience audience)
    {
        json.WriteString("uppgift", $"{part.Item}");
        json.WriteString("mottagare", part.Receiver.Code);
        json.WriteString("utfall", Notations.Outcome[part.Outcome]);
        if (audience == Audience.Register)
        {
            json.Objects("sekretess", part.Secrecies, Secrecy);
        }

        json.Texts("villkor", part.Terms);
        if (audience == Audience.Receiver)
        {
            json.Texts("efterUtlämnande", part.AfterDisclosure.Select(line => language.Of(line.Swedish, line.English)!));
        }
    }

    private static void Secrecy(Utf8JsonWriter json, ExtractSecrecy secrecy)
    {
        json.WriteString("lagrum", secrecy.Citation);
        json.WriteString("läge", Notations.Secrecy[secrecy.State]);
        json.WriteString("skaderekvisit", secrecy.HarmTest);
        json.WriteString("utgångspunkt", secrecy.StartingPoint);
        json.Texts("brutenAv", secrecy.LiftedBy);
    }

    private static void Question(Utf8JsonWriter json, Extract extract)
    {
        Optional(json, "datum", extract.Day);
        json.Object("utlämnare", () => json.WriteString("myndighet", extract.Holder.Code));
        if (extract.Receivers is [var only])
        {
            json.Object("mottagare", () => Receiver(json, only));
        }
        else
        {
            json.Objects("mottagare", extract.Receivers, Receiver);
        }
    }

    private static void Receiver(Utf8JsonWriter json, ExtractParty receiver)
    {
        PartyJson.Kind(json, receiver.Kind, receiver.Agency);
        Optional(json, "namn", receiver.OwnName);
    }
}

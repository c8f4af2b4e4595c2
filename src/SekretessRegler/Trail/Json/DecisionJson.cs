using System.Globalization;
using System.Text.Json;

namespace SekretessRegler.Trail;

/// <summary>The decision with the contract's keys and codes in the contract's order; only sentences follow the language.</summary>
internal sealed class DecisionJson(Language language)
{
    public const int Version = 1;

    public void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("id", decision.Id);
        json.WriteString("utfall", Notations.Outcome[decision.Outcome]);
        json.WriteString("orsak", decision.Reason is { } reason ? Notations.Reason[reason] : null);
        Final(json, decision.IsFinal);
        json.Texts("avgörande", decision.Deciding);
        json.Objects("delar", decision.Parts, new PartJson(language).Write);
        json.Objects("varningar", decision.Warnings, Warning);
        json.Object("motivering", () => Trail(json, decision.Trail));
        json.Object("regelverk", () => Receipt(json, decision.Pack));
        json.Object("fråga", () => QuestionJson.Write(json, decision.Question));
        json.WriteEndObject();
    }

    public static void Final(Utf8JsonWriter json, bool? isFinal)
    {
        if (isFinal is { } final)
        {
            json.WriteBoolean("slutgiltigt", final);
        }
        else
        {
            json.WriteNull("slutgiltigt");
        }
    }

    private void Warning(Utf8JsonWriter json, Warning warning)
    {
        json.WriteString("kod", warning.Code);
        json.WriteString("text", language.Of(warning.Text, warning.English));
    }

    private void Trail(Utf8JsonWriter json, TrailNode node)
    {
        json.WriteString("lagrum", node.Citation);
        json.WriteString("text", language.Of(node.Text, node.English));
        json.WriteString("resultat", node.Result);
        json.WriteString("värde", language.Of(node.Value, node.ValueInEnglish));
        json.WriteString("källa", language.Of(node.Origin, node.OriginInEnglish));
        json.WriteString("sfs", node.Act);
        json.WriteString("lydelse", language.Days(node.Days));
        json.Objects("under", node.Children, Trail);
    }

    public static void Receipt(Utf8JsonWriter json, PackReceipt receipt)
    {
        json.WriteString("version", receipt.Version);
        json.WriteString("aktuelltTill", receipt.CurrentTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("hash", receipt.Hash);
        json.WriteString("motor", receipt.Engine);
    }
}

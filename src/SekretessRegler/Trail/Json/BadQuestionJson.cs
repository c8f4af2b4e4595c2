using System.Text.Json;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Trail;

/// <summary>What stands in a decision's place when the question could not be read.</summary>
internal static class BadQuestionJson
{
    /// <param name="audience">Others than the one who handles the case are told codes and places only: the texts quote the question.</param>
    public static void Write(Utf8JsonWriter json, string? id, IEnumerable<Diagnostic> diagnostics, Language language, Audience audience)
    {
        json.WriteStartObject();
        json.WriteNumber("version", DecisionJson.Version);
        if (audience != Audience.CaseOfficer)
        {
            json.WriteString("för", Notations.Audience[audience]);
            json.Objects("fel", diagnostics, (_, diagnostic) => Bare(json, diagnostic));
            json.WriteEndObject();
            return;
        }

        json.WriteString("id", id);
        json.Objects("fel", diagnostics, (_, diagnostic) => Fault(json, diagnostic, language));
        json.WriteEndObject();
    }

    /// <summary>The keys of one fault: path with forward slashes, place null when there is none.</summary>
    public static void Fault(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteString("kod", diagnostic.Code);
        json.WriteString("fil", diagnostic.Span.File?.Replace('\\', '/'));
        Place(json, "rad", diagnostic.Span.Line);
        Place(json, "kolumn", diagnostic.Span.Column);
        json.WriteString("text", language == Language.English ? diagnostic.English : diagnostic.Text);
    }

    private static void Bare(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("kod", diagnostic.Code);
        Place(json, "rad", diagnostic.Span.Line);
        Place(json, "kolumn", diagnostic.Span.Column);
    }

    private static void Place(Utf8JsonWriter json, string key, int number)
    {
        if (number > 0)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}

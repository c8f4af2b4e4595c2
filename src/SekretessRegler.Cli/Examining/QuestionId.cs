using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Cli;

/// <summary>The id of a question that could not be read, so that whoever asked knows which it was.</summary>
internal static class QuestionId
{
    /// <summary>Null when not even the id can be made out.</summary>
    public static string? Of(string text) =>
        YamlSource.Parse(text, null, new DiagnosticBag()) is MappingNode question && question.Find("id")?.Value is ScalarNode id ? id.Text : null;
}

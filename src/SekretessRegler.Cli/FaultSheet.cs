using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Diagnostics on standard error: a line each, or one JSON object per line.</summary>
internal sealed class FaultSheet(Terminal terminal, Request request)
{
    public void Write(params IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(request.Json ? Json(diagnostic) : Line(diagnostic, request.Language));
        }
    }

    /// <summary>The diagnostic on one line, as standard error has it.</summary>
    /// <param name="isNote">Something to know, not a mistake.</param>
    public static string Line(Diagnostic diagnostic, Language language, bool isNote = false)
    {
        var (word, text) = language == Language.English
            ? (isNote ? "note" : "error", diagnostic.English)
            : (isNote ? "anmärkning" : "fel", diagnostic.Text);
        return $"{Place(diagnostic.Span)}: {word} {diagnostic.Code}: {OneLine(text)}";
    }

    private string Json(Diagnostic diagnostic) => JsonText.Of(indented: false, json =>
    {
        json.WriteStartObject();
        BadQuestionJson.Fault(json, diagnostic, request.Language);
        json.WriteEndObject();
    });

    public static string Place(SourceSpan span) =>
        span.Line > 0 ? $"{OneLine(span.File ?? "")}({span.Line},{span.Column})" : OneLine(span.File ?? "sekretess");

    // What the user wrote is quoted back, but it never moves the cursor.
    private static string OneLine(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}

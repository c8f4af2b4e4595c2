using System.Text.Json;
using SekretessRegler.Checking;
using SekretessRegler.Checking.Explaining;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>The result of a check as SARIF 2.1.0, for tools that show findings beside the file.</summary>
internal sealed class SarifSheet(Desk desk) : CheckSheet
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public override void Write(CheckReport report) => desk.Terminal.Output.WriteLine(JsonText.Of(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.Objects("runs", [report], (_, run) => Run(json, run));
        json.WriteEndObject();
    }));

    private void Run(Utf8JsonWriter json, CheckReport report)
    {
        var codes = report.Findings.Concat(report.Notes).Select(one => one.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        json.Object("tool", () => json.Object("driver", () =>
        {
            json.WriteString("name", "sekretess");
            json.WriteString("version", typeof(RulePack).Assembly.GetName().Version?.ToString(3));
            json.Objects("rules", codes, (_, code) => Rule(json, code));
        }));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.Objects("results", report.Findings.Select(one => (one, "error")).Concat(report.Notes.Select(one => (one, "note"))), Result);
    }

    private void Rule(Utf8JsonWriter json, string code)
    {
        json.WriteString("id", code);
        if (Explanations.Of(code) is { } page)
        {
            json.Object("shortDescription", () => json.WriteString("text", desk.Say(page.Why)));
        }
    }

    private void Result(Utf8JsonWriter json, (Diagnostic One, string Level) result)
    {
        json.WriteString("ruleId", result.One.Code);
        json.WriteString("level", result.Level);
        json.Object("message", () => json.WriteString("text", desk.Language == Language.English ? result.One.English : result.One.Text));
        json.Objects("locations", result.One.Span.Line > 0 ? [result.One.Span] : Array.Empty<SourceSpan>(), Location);
    }

    private static void Location(Utf8JsonWriter json, SourceSpan span) => json.Object("physicalLocation", () =>
    {
        json.Object("artifactLocation", () => json.WriteString("uri", Uri.EscapeDataString(span.File?.Replace('\\', '/') ?? "").Replace("%2F", "/", StringComparison.Ordinal)));
        json.Object("region", () =>
        {
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endColumn", span.Column + Math.Max(span.Length, 0));
        });
    });
}

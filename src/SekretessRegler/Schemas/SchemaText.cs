using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SekretessRegler.Schemas;

/// <summary>A schema as text: å, ä and ö as they are, line feeds on every system, a line feed at the end.</summary>
internal static class SchemaText
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonObject schema) => schema.ToJsonString(Options) + "\n";

    /// <summary>A name that can stand in an address as it is.</summary>
    public static string Ascii(string name) => name.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    public static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];
}

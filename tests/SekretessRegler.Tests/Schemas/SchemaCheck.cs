using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SekretessRegler.Tests.Schemas;

/// <summary>Validates by the keywords that our schemas use, and refuses to pass over any other.</summary>
/// <remarks>Our own, because no library of draft 2020-12 has a licence that fits: the code here must fail where one of them would.</remarks>
internal sealed class SchemaCheck(IEnumerable<(string Name, string Text)> schemas)
{
    private readonly Dictionary<string, JsonObject> _files = schemas.ToDictionary(one => one.Name, one => JsonNode.Parse(one.Text)!.AsObject());

    /// <summary>Every definition that something was compared with.</summary>
    public HashSet<string> Used { get; } = [];

    /// <summary>Refuses keys that a schema lets through for the sake of later versions.</summary>
    public bool IsStrict { get; init; }

    public IEnumerable<JsonObject> Files => _files.Values;

    public IReadOnlyList<string> Faults(string file, JsonNode? value) => [.. Against(_files[file], value, file, "")];

    private IEnumerable<string> Against(JsonObject schema, JsonNode? value, string file, string path) =>
        schema.SelectMany(keyword => Against(keyword.Key, keyword.Value!, schema, value, file, path));

    private IEnumerable<string> Against(string keyword, JsonNode says, JsonObject schema, JsonNode? value, string file, string path) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "enumDescriptions" or "format" => [],
        "$ref" => Referred(says.GetValue<string>(), value, file, path),
        "type" => Fault(!Types(says).Any(type => Is(type, value)), path, $"inte {says.ToJsonString()}"),
        "enum" => Fault(!says.AsArray().Any(one => JsonNode.DeepEquals(one, value)), path, $"okänt värde {value?.ToJsonString()}"),
        "pattern" => Fault(Text(value) is { } text && !Regex.IsMatch(text, says.GetValue<string>()), path, "stämmer inte med mönstret"),
        "minLength" => Fault(Text(value) is { Length: 0 }, path, "tom text"),
        "minimum" => Fault(Number(value) < says.GetValue<int>(), path, "för litet"),
        "maximum" => Fault(Number(value) > says.GetValue<int>(), path, "för stort"),
        "minItems" => Fault(value is JsonArray { Count: 0 }, path, "tom lista"),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Against(says.AsObject(), item, file, $"{path}[{i}]")) : [],
        "properties" => Properties(says.AsObject(), schema, value, file, path),
        "required" => value is JsonObject part ? Words(says).Where(key => !part.ContainsKey(key)).Select(key => $"{path}: «{key}» saknas") : [],
        "additionalProperties" => Others(says, schema, value, file, path),
        "anyOf" => Fault(Passing(says, value, file, path) == 0, path, "inget av det som går"),
        "oneOf" => Fault(Passing(says, value, file, path) != 1, path, "inte precis ett av det som går"),
        _ => throw new NotSupportedException($"The keyword {keyword} is not checked."),
    };

    private IEnumerable<string> Referred(string reference, JsonNode? value, string file, string path)
    {
        var (name, fragment) = reference.Split('#') is [var before, var after] ? (before.Length == 0 ? file : before, after) : (reference, "");
        Used.Add($"{name}#{fragment}");
        JsonNode schema = _files[name];
        foreach (var step in fragment.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            schema = schema[step] ?? throw new NotSupportedException($"{reference} leads nowhere.");
        }

        return Against(schema.AsObject(), value, name, path);
    }

    private IEnumerable<string> Properties(JsonObject properties, JsonObject schema, JsonNode? value, string file, string path)
    {
        var part = value as JsonObject ?? [];
        var strangers = IsStrict && !schema.ContainsKey("additionalProperties") && !schema.ContainsKey("$ref")
            ? part.Where(one => !properties.ContainsKey(one.Key)).Select(one => $"{path}: «{one.Key}» är inte beskriven") : [];
        return part.Where(one => properties.ContainsKey(one.Key))
            .SelectMany(one => Against(properties[one.Key]!.AsObject(), one.Value, file, $"{path}.{one.Key}")).Concat(strangers);
    }

    private IEnumerable<string> Others(JsonNode says, JsonObject schema, JsonNode? value, string file, string path)
    {
        var others = (value as JsonObject ?? []).Where(one => schema["properties"]?[one.Key] is null);
        return says is JsonObject other
            ? others.SelectMany(one => Against(other, one.Value, file, $"{path}.{one.Key}"))
            : others.Select(one => $"{path}: okänd nyckel «{one.Key}»");
    }

    private int Passing(JsonNode all, JsonNode? value, string file, string path) =>
        all.AsArray().Count(one => !Against(one!.AsObject(), value, file, path).Any());

    private static string[] Fault(bool isFault, string path, string text) => isFault ? [$"{path}: {text}"] : [];

    private static IEnumerable<string> Words(JsonNode words) => words.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<string> Types(JsonNode says) => says is JsonArray ? Words(says) : [says.GetValue<string>()];

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => Number(value) is { } number && number == Math.Truncate(number),
        _ => false,
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;
}

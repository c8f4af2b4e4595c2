using System.Diagnostics;
using System.Text.Json.Nodes;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Schemas;

/// <summary>Writes a shape as JSON Schema, with every shape that it leads to under <c>$defs</c>.</summary>
internal sealed class SchemaWriter
{
    private const string Definitions = "$defs";

    private readonly List<(Shape Shape, JsonObject Schema)> _defined = [];
    private readonly ContentSchema _contents;
    private Shape? _root;

    /// <param name="isWritten">Written by the program, which writes each value in one way.</param>
    public SchemaWriter(bool isWritten = false) => _contents = new(isWritten, Reference);

    public static JsonObject Write(SchemaFile file)
    {
        var writer = new SchemaWriter(file.Root.IsWritten);
        var schema = new JsonObject { ["$schema"] = SchemaText.Dialect };
        if (file.Other is { } other)
        {
            schema["title"] = file.Root.Name;
            schema["anyOf"] = new JsonArray(writer.Reference(file.Root), writer.Reference(other));
        }
        else
        {
            writer._root = file.Root;
            writer.Fill(schema, file.Root);
        }

        return writer.WithDefinitions(schema);
    }

    public JsonObject WithDefinitions(JsonObject schema)
    {
        if (_defined.Count > 0)
        {
            schema[Definitions] = new JsonObject(_defined.Select(one => KeyValuePair.Create<string, JsonNode?>(NameOf(one.Shape), one.Schema)));
        }

        return schema;
    }

    public JsonObject Content(Content content) => _contents.Of(content);

    private JsonObject Reference(Shape shape)
    {
        if (ReferenceEquals(shape, _root))
        {
            return new() { ["$ref"] = "#" };
        }

        if (SchemaFile.With(shape) is { Other: null } file)
        {
            return new() { ["$ref"] = file.Name };
        }

        if (!_defined.Any(one => ReferenceEquals(one.Shape, shape)))
        {
            Define(shape);
        }

        return new() { ["$ref"] = $"#/{Definitions}/{NameOf(shape)}" };
    }

    // Noted before it is filled: a shape can hold itself.
    private void Define(Shape shape)
    {
        if (_defined.Any(one => one.Shape.Name == shape.Name))
        {
            throw new UnreachableException($"Two shapes are named «{shape.Name}».");
        }

        var schema = new JsonObject();
        _defined.Add((shape, schema));
        Fill(schema, shape);
    }

    private void Fill(JsonObject schema, Shape shape)
    {
        schema["title"] = shape.Name;
        schema["description"] = shape.Meaning;
        schema["type"] = "object";
        schema["properties"] = new JsonObject(shape.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Property(key, shape))));
        Demand(schema, shape);
        if (!shape.IsWritten)
        {
            schema["additionalProperties"] = shape.Others is { } others ? Content(others) : false;
        }
    }

    private JsonObject Property(Key key, Shape shape)
    {
        var holds = Content(key.Holds);
        if (shape.SaysUnknown && (key.MayBeUnknown || !IsDemanded(key, shape)))
        {
            holds = ContentSchema.OrUnknown(holds);
        }

        var property = new JsonObject { ["description"] = Description(key) };
        foreach (var (keyword, value) in holds)
        {
            property[keyword] = value?.DeepClone();
        }

        return property;
    }

    private static bool IsDemanded(Key key, Shape shape) => key.IsRequired || shape.Groups.Any(group => group.Keys.Contains(key.Name));

    // In the words, not under «examples»: an editor would write the example into the file.
    private static string Description(Key key) => key.Example.Length == 0 ? key.Meaning : $"{key.Meaning} Exempel: {key.Example}";

    private static void Demand(JsonObject schema, Shape shape)
    {
        var required = shape.Keys.Where(key => key.IsRequired).Select(key => key.Name)
            .Concat(shape.Groups.Where(group => group.Keys.Length == 1).Select(group => group.Keys[0])).ToList();
        if (required.Count > 0)
        {
            schema["required"] = SchemaText.Words(required);
        }

        foreach (var group in shape.Groups.Where(group => group.Keys.Length > 1))
        {
            schema.Add(group.OnlyOne ? "oneOf" : "anyOf", new JsonArray([.. group.Keys.Select(key => new JsonObject { ["required"] = SchemaText.Words([key]) })]));
        }
    }

    private static string NameOf(Shape shape) => SchemaText.Ascii(shape.Name);
}

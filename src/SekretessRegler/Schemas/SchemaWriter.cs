using System.Diagnostics;
using System.Text.Json.Nodes;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Schemas;

/// <summary>Writes a shape as JSON Schema. What a reader takes, its schema takes: a number can also be written as text, and a text as a number.</summary>
internal sealed class SchemaWriter
{
    private const string Definitions = "$defs";

    private readonly List<(Shape Shape, JsonObject Schema)> _defined = [];
    private readonly bool _isWritten;
    private Shape? _root;

    /// <param name="isWritten">The program writes each value in one way; an author can write a number as text.</param>
    public SchemaWriter(bool isWritten = false) => _isWritten = isWritten;

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

    public JsonObject Content(Content content) => content switch
    {
        TextContent => Text(),
        DayContent => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        YesNoContent => Enumeration([Leaf.Yes, Leaf.No]),
        NumberContent number => Number(number),
        WordContent word => Enumeration(word.Choices.Words),
        CodeContent { Families: [var family] } => CodeSchema.Reference(family),
        CodeContent code => Any(code.Families.Select(CodeSchema.Reference)),
        ListContent list => List(list),
        PartContent part => Reference(part.Shape()),
        TableContent { Keys: { } keys } => CodeSchema.Answers(keys.Families),
        TableContent table => new() { ["type"] = "object", ["additionalProperties"] = Content(table.Of) },
        EitherContent either => Any(either.All.Select(Content)),
        FlagContent => new() { ["type"] = "boolean" },
        NullableContent nullable => OrNull(Content(nullable.One)),
        AnyContent => [],
        _ => throw new UnreachableException($"No schema for {content.GetType().Name}."),
    };

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
            holds = OrUnknown(holds);
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

    private JsonObject List(ListContent list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Content(list.One) };
        if (list.Least > 0)
        {
            schema["minItems"] = list.Least;
        }

        return schema;
    }

    private JsonObject Text() => _isWritten
        ? new() { ["type"] = "string" }
        : new() { ["type"] = SchemaText.Words(["string", "number"]), ["minLength"] = 1 };

    private JsonObject Number(NumberContent number) => _isWritten
        ? new() { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most }
        : new() { ["type"] = SchemaText.Words(["integer", "string"]), ["minimum"] = number.Least, ["maximum"] = number.Most, ["pattern"] = "^-?[0-9]+$" };

    private static JsonObject Enumeration(IEnumerable<string> words) => new() { ["enum"] = SchemaText.Words(words) };

    private static JsonObject Any(IEnumerable<JsonObject> all) => new() { ["anyOf"] = new JsonArray([.. all]) };

    // A text says «okänt» as it is.
    private static JsonObject OrUnknown(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add((JsonNode)MappingReader.Unknown);
            return schema;
        }

        return schema["minLength"] is not null ? schema : Any([schema, Enumeration([MappingReader.Unknown])]);
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else
        {
            schema["type"] = SchemaText.Words([schema["type"]!.GetValue<string>(), "null"]);
        }

        return schema;
    }

    private static string NameOf(Shape shape) => SchemaText.Ascii(shape.Name);
}

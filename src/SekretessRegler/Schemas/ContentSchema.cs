using System.Diagnostics;
using System.Text.Json.Nodes;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Schemas;

/// <summary>What a key holds, as a schema. What a reader takes, the schema takes: a number can also be written as text, and a text as a number.</summary>
/// <param name="isWritten">Written by the program, which writes each value in one way.</param>
/// <param name="reference">How a schema refers to a part.</param>
internal sealed class ContentSchema(bool isWritten, Func<Shape, JsonObject> reference)
{
    public JsonObject Of(Content content) => content switch
    {
        TextContent => Text(),
        DayContent => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        YesNoContent => Enumeration([Leaf.Yes, Leaf.No]),
        NumberContent number => Number(number),
        WordContent word => Enumeration(word.Choices.Words),
        CodeContent { Families: [var family] } => CodeSchema.Reference(family),
        CodeContent code => Any(code.Families.Select(CodeSchema.Reference)),
        ListContent list => List(list),
        PartContent part => reference(part.Shape()),
        TableContent { Keys: { } keys } => CodeSchema.Answers(keys.Families),
        TableContent table => new() { ["type"] = "object", ["additionalProperties"] = Of(table.Of) },
        EitherContent either => Any(either.All.Select(Of)),
        FlagContent => new() { ["type"] = "boolean" },
        NullableContent nullable => OrNull(Of(nullable.One)),
        AnyContent => [],
        _ => throw new UnreachableException($"No schema for {content.GetType().Name}."),
    };

    /// <summary>The same, or «okänt». A text says that as it is.</summary>
    public static JsonObject OrUnknown(JsonObject schema)
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

    private JsonObject Text() => isWritten
        ? new() { ["type"] = "string" }
        : new() { ["type"] = SchemaText.Words(["string", "number"]), ["minLength"] = 1 };

    private JsonObject Number(NumberContent number)
    {
        var schema = new JsonObject
        {
            ["type"] = isWritten ? "integer" : SchemaText.Words(["integer", "string"]), ["minimum"] = number.Least, ["maximum"] = number.Most,
        };
        if (!isWritten)
        {
            schema["pattern"] = "^-?[0-9]+$";
        }

        return schema;
    }

    private JsonObject List(ListContent list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.One) };
        if (list.Least > 0)
        {
            schema["minItems"] = list.Least;
        }

        return schema;
    }

    private static JsonObject Enumeration(IEnumerable<string> words) => new() { ["enum"] = SchemaText.Words(words) };

    private static JsonObject Any(IEnumerable<JsonObject> all) => new() { ["anyOf"] = new JsonArray([.. all]) };
}

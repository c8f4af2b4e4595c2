using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Schemas;

/// <summary>The codes of a pack as a schema of their own, with names and questions, so that the other schemas are the same for every pack.</summary>
internal sealed class CodeSchema
{
    private const string AnswerWithReason = "svar";

    private static readonly ImmutableArray<string> Families =
        [.. FamilyWords.Terms.Select(term => term.Key), .. FamilyWords.Leaves.Select(leaf => leaf.Family), "skador", "definitioner", "brott"];

    private readonly PackVocabulary _words;
    private readonly ILookup<string, VocabularyEntry> _entries;
    private readonly SortedDictionary<string, JsonObject> _answers = new(StringComparer.Ordinal);

    private CodeSchema(RulePack pack)
    {
        _words = pack.Vocabulary;
        _entries = new VocabularyIndex(pack).Entries.OrderBy(entry => entry.Code, StringComparer.Ordinal).ToLookup(entry => entry.Family);
    }

    public static JsonObject Write(RulePack pack)
    {
        var writer = new SchemaWriter();
        writer.Content(Content.Part(AnswerReader.Shape));
        var schema = writer.WithDefinitions(new JsonObject { ["$schema"] = SchemaText.Dialect, ["title"] = "koder", ["description"] = "Koderna i begreppen." });
        new CodeSchema(pack).Fill(schema["$defs"]!.AsObject());
        return schema;
    }

    /// <summary>A code of the family, as the other schemas refer to it.</summary>
    public static JsonObject Reference(string family) => new() { ["$ref"] = $"{SchemaFile.Codes}#/$defs/{SchemaText.Ascii(family)}" };

    /// <summary>Answers whose keys are codes of the families.</summary>
    public static JsonObject Answers(ImmutableArray<string> families) => Reference(NameOfAnswers(families));

    private static string NameOfAnswers(ImmutableArray<string> families) => $"svar-om-{string.Join("-och-", families)}";

    private void Fill(JsonObject definitions)
    {
        foreach (var family in Families)
        {
            definitions[SchemaText.Ascii(family)] = Codes(family);
        }

        foreach (var families in AnswerReader.Keys.Select(key => key.Holds.As<TableContent>()?.Keys?.Families ?? []))
        {
            definitions[SchemaText.Ascii(NameOfAnswers(families))] = AnswersOf(families);
        }

        foreach (var (name, answer) in _answers)
        {
            definitions[name] = answer;
        }
    }

    private JsonObject Codes(string family) => _entries[family].Any()
        ? new()
        {
            ["enum"] = SchemaText.Words(_entries[family].Select(entry => entry.Code)),
            ["enumDescriptions"] = SchemaText.Words(_entries[family].Select(Description)),
        }
        : new() { ["type"] = "string" };

    private JsonObject AnswersOf(ImmutableArray<string> families) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(families.SelectMany(family => _entries[family]).Select(entry => KeyValuePair.Create<string, JsonNode?>(
            entry.Code, new JsonObject { ["description"] = Description(entry), ["$ref"] = $"#/$defs/{Answer(entry)}" }))),
        ["additionalProperties"] = false,
    };

    private static string Description(VocabularyEntry entry) =>
        entry.Question?.Swedish ?? (entry.Meaning is { } meaning ? $"{entry.Name.Swedish}: {meaning.Swedish}" : entry.Name.Swedish);

    // The name of the definition of what can be answered; made the first time it is asked for.
    private string Answer(VocabularyEntry entry)
    {
        var leaf = _words.Leaves.GetValueOrDefault(entry.Code);
        var judged = leaf?.Kind is null or LeafKind.Judgement;
        var (name, value) = leaf switch
        {
            null => ("skada", Words(LikelihoodWords.All)),
            { IsCrime: true } => ("brott", Words(_entries["brott"].Select(crime => crime.Code))),
            { IsDay: true } => ("dag", Day()),
            { Values: [Leaf.Yes, Leaf.No] } => (judged ? "bedomning" : "ja-eller-nej", Words(leaf.Values)),
            _ => (SchemaText.Ascii(leaf.Code), Words(leaf.Values)),
        };
        _answers.TryAdd($"svar-{name}", Answer(judged ? Words([]) : value, WithReason(value)));
        return $"svar-{name}";
    }

    // What is judged has a reason and a name, so it is never answered by a word alone.
    private static JsonObject Answer(JsonObject alone, JsonObject withReason) => new()
    {
        ["anyOf"] = new JsonArray(
            alone.DeepClone(), withReason, new JsonObject { ["type"] = "array", ["items"] = withReason.DeepClone() }),
    };

    private static JsonObject WithReason(JsonObject value) => new()
    {
        ["$ref"] = $"#/$defs/{AnswerWithReason}", ["properties"] = new JsonObject { ["svar"] = value.DeepClone() },
    };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = SchemaText.Words([.. words, MappingReader.Unknown]) };

    private static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = $"^([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{MappingReader.Unknown})$" };
}

using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Trail;

namespace SekretessRegler.Schemas;

/// <summary>A JSON Schema of one kind of file.</summary>
/// <param name="Name">The name of the schema's file.</param>
/// <param name="Root">What the whole file is.</param>
/// <param name="Other">What can stand in its place; null when nothing can.</param>
internal sealed record SchemaFile(string Name, Shape Root, Shape? Other = null)
{
    /// <summary>The file that holds every code of a pack. The others know only the format.</summary>
    public const string Codes = "koder.schema.json";

    public static readonly ImmutableArray<SchemaFile> All =
    [
        new("fraga.schema.json", QuestionReader.Shape),
        new("beslut.schema.json", DecisionShape.Decision, DecisionShape.BadQuestion),
        new("utdrag.schema.json", ExtractShape.Extract, ExtractShape.BadQuestion),
        new("paragraf.schema.json", SectionReader.Shape),
        new("begrepp.schema.json", VocabularyKeys.File),
        new("engelska.schema.json", EnglishReader.Shape),
        new("regelverk.schema.json", PackReader.HeadShape),
        new("fall.schema.json", CaseReader.Shape),
    ];

    /// <summary>Every schema as text, by the name of its file. Only the codes differ between packs.</summary>
    public static ImmutableArray<(string Name, string Text)> Of(RulePack pack) =>
        [.. All.Select(file => (file.Name, SchemaText.Of(SchemaWriter.Write(file)))), (Codes, SchemaText.Of(CodeSchema.Write(pack)))];

    public static SchemaFile? With(Shape root) => All.FirstOrDefault(file => ReferenceEquals(file.Root, root));
}

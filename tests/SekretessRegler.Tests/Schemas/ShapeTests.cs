using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Schemas;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Schemas;

/// <summary>Readers and schemas know the same keys: every key of every shape is tried on both.</summary>
public class ShapeTests
{
    private static readonly SchemaCheck Check = new(SchemaFile.Of(RulePack.Embedded));

    private static readonly Dictionary<string, (SchemaFile File, ShapePlace Place)> Places =
        SchemaFile.All.Where(file => !file.Root.IsWritten).SelectMany(file => ShapePlace.Below(file.Root).Select(place => (file, place)))
            .Where(pair => pair.place.Shape.Others is null)
            .ToDictionary(pair => $"{pair.file.Name} {pair.place.Path}", pair => (pair.file, pair.place));

    public static TheoryData<string> Shapes => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_reader_takes_the_example_of_every_key_and_so_does_the_schema(string shape)
    {
        var (file, place) = Places[shape];
        Assert.All(place.Shape.Keys, key =>
        {
            var whole = place.With(key);
            Assert.Empty(Told(file, whole).Select(one => $"{key.Name}: {one}"));
            Assert.Empty(Check.Faults(file.Name, Json(whole)).Select(fault => $"{key.Name}: {fault}"));
        });
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_reader_refuses_a_key_that_is_not_declared_and_so_does_the_schema(string shape)
    {
        var (file, place) = Places[shape];
        var whole = place.WithStranger();
        Assert.Equal(Messages.UnknownKey.Code, Assert.Single(Told(file, whole)).Code);
        Assert.Contains(Check.Faults(file.Name, Json(whole)), fault =>
            fault.Contains("finns-inte", StringComparison.Ordinal) || fault.EndsWith("inget av det som går", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_key_is_explained_in_whole_sentences(string shape) =>
        Assert.All(Places[shape].Place.Shape.Keys, key => Assert.Matches(@"[.…?]$", key.Meaning));

    // Of the key and its type only: an example stands alone, and its codes need not be those of the small pack.
    private static IEnumerable<Diagnostic> Told(SchemaFile file, MappingNode whole) =>
        Read(file.Root, whole).Where(one => one.Code.StartsWith("SR012", StringComparison.Ordinal) && one.Code != Messages.MissingKey.Code);

    private static ImmutableArray<Diagnostic> Read(Shape root, MappingNode whole)
    {
        var bag = new DiagnosticBag();
        if (ReferenceEquals(root, QuestionReader.Shape))
        {
            new QuestionReader(new(TestPack.Small, bag, new())).Read(whole);
        }
        else if (ReferenceEquals(root, CaseReader.Shape))
        {
            // A case file hands its question on when it is asked.
            foreach (var one in new CaseReader(TestPack.Small, bag).Read("x.fall.yaml", whole)?.Cases ?? [])
            {
                new QuestionReader(new(TestPack.Small, bag, new())).Read(one.Question);
            }
        }
        else
        {
            PackReader.Read(TestPack.SourceWith(PathOf(root), whole), bag);
        }

        return bag.Sorted();
    }

    private static string PathOf(Shape root) =>
        ReferenceEquals(root, VocabularyKeys.File) ? "begrepp/x.yaml" : ReferenceEquals(root, SectionReader.Shape) ? "osl/10-kap/10-18a.yaml" : "regelverk.yaml";

    private static JsonNode? Json(SourceNode node) => node switch
    {
        ScalarNode { Text: var text } => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text,
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        _ => null,
    };
}

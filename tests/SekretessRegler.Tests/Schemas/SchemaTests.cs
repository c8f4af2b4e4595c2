using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Schemas;
using SekretessRegler.Tests.Diagnostics;
using SekretessRegler.Tests.Packs;
using SekretessRegler.Tests.Samples;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Schemas;

public class SchemaTests
{
    private const string FaultyOnPurpose = "18-fel-med-flit.yaml";

    // What has the wrong shape, and what names an unknown code. The rest only the loader can see.
    private static readonly string[] Structural =
    [
        "SR0120", "SR0121", "SR0122", "SR0123", "SR0124", "SR0125", "SR0126", "SR0127", "SR0128", "SR0129", "SR0203", "SR0206",
        "SR0307", "SR0317", "SR0320", "SR0501", "SR0502", "SR0601", "SR0608", "SR0609", "SR0610", "SR0611", "SR0612", "SR0615", "SR0617",
    ];

    // A person that the question does not name; a day that no calendar has.
    private static readonly string[] OnlyTheLoaderSees = ["okand-person.yaml", "ingen-dag.yaml"];

    private static readonly string Rules = Path.Combine(TestPack.Repository, "rules");

    private static readonly Lazy<ImmutableArray<Decision>> Decisions = new(() => [.. Questions().Select(question => Examiner.Default.Examine(question))]);

    private static readonly SchemaCheck Check = new(SchemaFile.Of(RulePack.Embedded));

    public static TheoryData<string> RuleFiles =>
        [.. Directory.EnumerateFiles(Rules, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Rules, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> GoodSamples => [.. SampleFile.Names.Where(name => name != FaultyOnPurpose)];

    public static TheoryData<string> FaultyShapes =>
        [.. Fixture.All.Where(one => Structural.Contains(one.Code) && KindOf(one) is not null && !OnlyTheLoaderSees.Contains(one.Name)).Select(one => one.Name)];

    [Fact]
    public void The_published_schemas_are_those_of_the_readers()
    {
        var folder = Path.Combine(Rules, "schema");
        Assert.All(SchemaFile.Of(RulePack.Embedded), schema => Assert.True(
            schema.Text == File.ReadAllText(Path.Combine(folder, schema.Name)).ReplaceLineEndings("\n"),
            $"{schema.Name} är gammal; kör: dotnet run --project src/SekretessRegler.Cli -- schema rules/schema"));
        Assert.Equal(SchemaFile.Of(RulePack.Embedded).Select(schema => schema.Name).Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void A_file_of_the_pack_is_valid(string path) => Assert.Empty(Check.Faults(KindOf(path), EditorYaml.Read(File.ReadAllText(Path.Combine(Rules, path)))));

    [Theory]
    [MemberData(nameof(GoodSamples))]
    public void A_sample_is_valid(string name) => Assert.Empty(Check.Faults("fraga.schema.json", EditorYaml.Read(SampleFile.Text(name))));

    [Fact]
    public void The_sample_that_is_faulty_on_purpose_is_refused_at_every_fault_of_shape() =>
        Assert.Superset(
            new HashSet<string> { "", ".utlämnare.myndighet", ".uppgift.kategorier", ".uppgift.rör", ".syfte", ".initiativ", ".fakta", ".bedömningar" },
            Check.Faults("fraga.schema.json", EditorYaml.Read(SampleFile.Text(FaultyOnPurpose))).Select(fault => fault[..fault.IndexOf(':')]).ToHashSet());

    [Theory]
    [MemberData(nameof(FaultyShapes))]
    public void A_fault_of_shape_that_the_loader_refuses_is_refused(string name)
    {
        var fixture = Fixture.All.Single(one => one.Name == name);
        Assert.NotEmpty(new SchemaCheck(SchemaFile.Of(TestPack.Small)).Faults(KindOf(fixture)!, EditorYaml.Read(fixture.Text)));
    }

    [Theory]
    [InlineData("beslut.schema.json", Audience.CaseOfficer)]
    [InlineData("utdrag.schema.json", Audience.Receiver, Audience.Register)]
    public void What_is_written_is_valid_and_has_no_key_that_is_not_described(string schema, params Audience[] audiences)
    {
        var all = SchemaFile.Of(RulePack.Embedded);
        var check = new SchemaCheck(all) { IsStrict = true };
        Assert.All(audiences.SelectMany(Written), written => Assert.Empty(check.Faults(schema, JsonNode.Parse(written))));
        var described = JsonNode.Parse(all.Single(one => one.Name == schema).Text)!["$defs"]!.AsObject();
        Assert.All(described.Select(one => one.Key), name => Assert.Contains($"{schema}#/$defs/{name}", check.Used));
    }

    // An extract is for one receiver.
    private static IEnumerable<string> Written(Audience audience) => Decisions.Value
        .Where(decision => audience != Audience.Receiver || decision.Question.Receivers.Length == 1)
        .Select(decision => decision.ToJson(audience: audience, indented: false)).Append(BadQuestion(audience));

    private static string BadQuestion(Audience audience)
    {
        QuestionFile.TryParse(SampleFile.Text(FaultyOnPurpose), RulePack.Embedded, FaultyOnPurpose, out _, out var diagnostics);
        return JsonText.Of(indented: false, json => BadQuestionJson.Write(json, "x", diagnostics, Language.Swedish, audience));
    }

    private static IEnumerable<Question> Questions() =>
    [
        .. SampleFile.Names.Where(name => name != FaultyOnPurpose).Select(name => QuestionFile.Parse(SampleFile.Text(name), RulePack.Embedded)),
        .. CaseReader.ReadFolder(Path.Combine(Rules, "fall"), RulePack.Embedded, new()).Select(file => CaseRunner.Ask(file.Cases[0], RulePack.Embedded, new())!),
    ];

    private static string? KindOf(Fixture fixture) => fixture.Kind switch
    {
        "fragor" => "fraga.schema.json",
        "fall" => "fall.schema.json",
        "regelverk" => KindOf(fixture.Text.Split('\n')[1].TrimStart('#', ' ')),
        _ => null,
    };

    private static string KindOf(string path) =>
        path.EndsWith(".fall.yaml", StringComparison.Ordinal) ? "fall.schema.json"
        : path.Split('/')[0] switch
        {
            "regelverk.yaml" => "regelverk.schema.json",
            "begrepp" => "begrepp.schema.json",
            "engelska" => "engelska.schema.json",
            _ => "paragraf.schema.json",
        };
}

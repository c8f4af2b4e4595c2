using System.Text.RegularExpressions;

namespace SekretessRegler.Tests.Conventions;

/// <summary>Dependencies point one way: Reading → the model ← Examination ← Trail. Only the root knows them all.</summary>
public class DependencyTests
{
    private static readonly string[] Model = ["Conditions", "Provisions", "Vocabulary", "Diagnostics"];

    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Diagnostics"] = [],
        ["Questions"] = [],
        ["Decisions"] = ["Vocabulary"],
        ["Conditions"] = Model,
        ["Provisions"] = Model,
        ["Vocabulary"] = Model,
        ["Checking"] = Model,
        ["Examination"] = Model,
        ["Reading"] = [.. Model, "Checking"],
        ["Trail"] = [.. Model, "Examination"],
        ["Checking/Packs"] = [.. Model, "Reading"],
        ["Checking/Lint"] = [.. Model, "Reading", "Examination"],
        ["Checking/Statutes"] = [.. Model, "Reading"],
        ["Checking/Against"] = [.. Model, "Reading"],
        ["Checking/Mapping"] = Model,
        ["Checking/Explaining"] = Model,
        ["Checking/Cases"] = [.. Model, "Reading", "Examination", "Trail"],
        ["Checking/Derivation"] = [.. Model, "Reading", "Examination", "Trail"],
        ["Checking/Mutation"] = [.. Model],
        ["Schemas"] = [.. Model, "Reading", "Checking", "Trail"],
    };

    public static TheoryData<string> Folders => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_what_lies_below_it(string folder)
    {
        var strangers = MayKnow.Keys.Select(key => key.Split('/')[0]).Distinct().Except(MayKnow[folder]).Except([folder.Split('/')[0]]).ToList();
        Assert.Empty(FilesOf(folder).SelectMany(file => strangers.Where(other => Knows(file.Text, other)).Select(other => $"{file.Path} → {other}")));
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_rule() => Assert.Equal(
        MayKnow.Keys.Select(key => key.Split('/')[0]).Distinct().Order(StringComparer.Ordinal),
        SourceFiles.Library.Select(file => file.Path.Split('/')).Where(path => path.Length > 2).Select(path => path[1]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_library_leans_on_three_packages_and_no_more() => Assert.Equal(
        ["FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "YamlDotNet"],
        typeof(Examiner).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_reading_knows_YAML_and_only_its_documents_the_validator()
    {
        Assert.All(SourceFiles.All.Where(file => file.Text.Contains("YamlDotNet", StringComparison.Ordinal)),
            file => Assert.StartsWith("SekretessRegler/Reading/", file.Path, StringComparison.Ordinal));
        Assert.All(SourceFiles.All.Where(file => file.Text.Contains("FluentValidation", StringComparison.Ordinal)),
            file => Assert.StartsWith("SekretessRegler/Reading/Documents/", file.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_and_no_file_reaches_the_examination() =>
        Assert.All(FilesOf("Examination"), file => Assert.DoesNotMatch(@"\b(QuestionFile|SourceNode|SourceText|Stream|File)\b(?!\w)", file.Text));

    private static IEnumerable<(string Path, string Text)> FilesOf(string folder) => SourceFiles.Library.Where(file =>
        file.Path.StartsWith($"SekretessRegler/{folder}/", StringComparison.Ordinal)
        && (folder.Contains('/') || !MayKnow.Keys.Any(inner => inner.Contains('/') && file.Path.StartsWith($"SekretessRegler/{inner}/", StringComparison.Ordinal))));

    // By a using, or by the last part of the namespace before a type's name.
    private static bool Knows(string text, string other) =>
        Regex.IsMatch(text, $@"\bSekretessRegler\.{other}\b|(?<![.\w""]){other}\.(?!Select|Concat|Where|Add|Any|All|First|Length|IsEmpty|Contains|Distinct|Count|Single|Children|Sum|Text)[A-Z]");
}

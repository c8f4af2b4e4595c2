using System.Text.RegularExpressions;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Cli.Tests;

/// <summary>The README for lawyers: its commands are run, and its examples read by the real reader.</summary>
public sealed partial class RulesReadmeTests : IDisposable
{
    private const string Run = "dotnet run --project src/SekretessRegler.Cli -- ";

    private static readonly string Rules = Path.GetFullPath(Path.Combine(Session.Samples, "..", "rules"));
    private static readonly string Text = File.ReadAllText(Path.Combine(Rules, "README.md")).ReplaceLineEndings("\n");

    private readonly string _folder = Directory.CreateTempSubdirectory("readme").FullName;

    public static TheoryData<string> Commands => [.. Text.Split('\n').Where(line => line.StartsWith(Run, StringComparison.Ordinal)).Select(line => line[Run.Length..]).Distinct()];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Example().Count(Text))];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_runs(string command)
    {
        var session = Session.Run([.. Word().Matches(command).Select((word, place) => place == 0 ? word.Value : InPlace(word.Value.Trim('"'), command))]);
        var compares = command.Contains("MAPP", StringComparison.Ordinal);
        Assert.True(session.ExitCode == 0 || (compares && session.ExitCode == 1), session.Seen);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_fault(int number)
    {
        var (path, text) = ExampleFiles[number];
        var bag = new DiagnosticBag();
        var root = YamlSource.Parse(text, path, bag)!;
        if (path.EndsWith(".fall.yaml", StringComparison.Ordinal))
        {
            var file = new CaseReader(RulePack.Embedded, bag).Read(path, root)!;
            Assert.Empty(PackCases.Run(RulePack.Embedded, [file], bag).SelectMany(section => section.Failures));
        }
        else
        {
            Assert.NotNull(PackReader.Read(With(path, (MappingNode)root), bag));
        }

        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Every_example_says_which_file_it_is() => Assert.Equal(Regex.Count(Text, "^```yaml", RegexOptions.Multiline), ExampleFiles.Count);

    [Fact]
    public void A_link_leads_to_a_file_or_a_heading() => Assert.All(Link().Matches(Text).Select(match => match.Groups[1].Value), link =>
        Assert.True(link.StartsWith('#') ? Headings.Contains(link[1..]) : Path.Exists(Path.Combine(Rules, link)), link));

    private static IReadOnlyList<(string Path, string Text)> ExampleFiles =>
        [.. Example().Matches(Text).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value))];

    private static IEnumerable<string> Headings => Regex.Matches(Text, "^#+ (.*)$", RegexOptions.Multiline)
        .Select(match => Regex.Replace(match.Groups[1].Value.ToLowerInvariant(), "[^\\w -]", "").Replace(' ', '-'));

    // The pack with the example as one of its files; what the example itself gives a code to is not there twice.
    private static PackSource With(string path, MappingNode root)
    {
        var source = RulePack.EmbeddedSource();
        var files = source.Files.Where(file => file.Path != path).Select(file => PackFolder.IsVocabulary(file.Path) ? file with { Root = Without(root, file.Root) } : file);
        return source with { Files = [.. files.Append(new(path, root)).OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    private static MappingNode Without(MappingNode example, SourceNode file) => ((MappingNode)file) with
    {
        Entries = [.. ((MappingNode)file).Entries.Select(family => example.Find(family.Key)?.Value is MappingNode mine && family.Value is MappingNode theirs
            ? family with { Value = theirs with { Entries = [.. theirs.Entries.Where(one => mine.Find(one.Key) is null)] } }
            : family)],
    };

    private string InPlace(string word, string command) => word switch
    {
        "MAPP" => Path.Combine(Rules, "..", "tests", "SekretessRegler.Tests", "Packs", "pahittad-lagtext"),
        "rules" => command.StartsWith("testa", StringComparison.Ordinal) ? SmallPack() : Rules,
        "rules/schema" => _folder,
        _ when word.StartsWith("samples/", StringComparison.Ordinal) => Path.Combine(Session.Samples, word["samples/".Length..]),
        _ => word,
    };

    // All cases of the pack are run by its own tests; here only that the command does what the text says.
    private string SmallPack()
    {
        var words = Directory.EnumerateFiles(Path.Combine(Rules, "begrepp"));
        foreach (var path in words.Append(Path.Combine(Rules, "regelverk.yaml")).Append(Path.Combine(Rules, "osl", "26-kap", "26-1.yaml")))
        {
            Write(Path.GetRelativePath(Rules, path), File.ReadAllText(path));
        }

        foreach (var (path, text) in ExampleFiles.Where(example => example.Path.StartsWith("osl/", StringComparison.Ordinal)).DistinctBy(example => example.Path))
        {
            Write(path, text);
        }

        return _folder;
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text);
    }

    [GeneratedRegex("^```yaml (?<path>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]+\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\(((?!http)[^)]+)\)")]
    private static partial Regex Link();
}

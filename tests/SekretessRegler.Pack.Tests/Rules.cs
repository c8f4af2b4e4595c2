using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Pack.Tests;

/// <summary>The repository's pack and its cases, read once.</summary>
internal static class Rules
{
    private static readonly Lazy<ImmutableArray<CaseFile>> AllFiles = new(Read);

    private static readonly Lazy<Dictionary<(string File, string Name), LawyersCase>> AllCases = new(() =>
        Files.SelectMany(file => file.Cases.Select(one => (file, one))).ToDictionary(pair => (pair.file.Path, pair.one.Name), pair => pair.one));

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    public static RulePack Pack { get; } = RulePack.Load(Folder);

    public static LawBook Book { get; } = new(Pack);

    public static ImmutableArray<CaseFile> Files => AllFiles.Value;

    public static Dictionary<(string File, string Name), LawyersCase> Cases => AllCases.Value;

    /// <summary>The question of every case.</summary>
    public static IEnumerable<(string Name, Question Question)> Questions =>
        from pair in Cases
        let question = CaseRunner.Ask(pair.Value, Pack, new())
        where question is not null
        select ($"{pair.Key.File} {pair.Key.Name}", question);

    private static ImmutableArray<CaseFile> Read()
    {
        var bag = new DiagnosticBag();
        var files = CaseReader.ReadFolder(Folder, Pack, bag);
        Assert.Empty(bag.Sorted());
        return files;
    }
}

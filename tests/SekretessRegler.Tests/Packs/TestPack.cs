using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Tests.Packs;

/// <summary>A small pack: three sections of the Act and the words they need.</summary>
internal static class TestPack
{
    private static readonly Lazy<PackSource> Source = new(() => PackFolder.Read(Folder, new()));

    public static string Folder => Path.Combine(Root(), "Packs", "litet");

    public static string Fixtures => Path.Combine(Root(), "Fixtures");

    public static string Repository => Path.GetFullPath(Path.Combine(Root(), "..", ".."));

    public static RulePack Small { get; } = RulePack.Load(Folder);

    /// <summary>Statute text made up for the tests. It looks like the real one and says nothing true.</summary>
    public static string Statutes => Path.Combine(Root(), "Packs", "pahittad-lagtext");

    /// <summary>Reads the small pack with one file added or replaced.</summary>
    public static ImmutableArray<Diagnostic> With(string path, string text, string shownPath)
    {
        var bag = new DiagnosticBag();
        PackReader.Read(SourceWith(path, text, shownPath, bag), bag);
        return bag.Sorted();
    }

    /// <summary>Checks the small pack with one file added or replaced.</summary>
    public static CheckReport Checked(string path, string text, string shownPath, bool againstStatutes)
    {
        var bag = new DiagnosticBag();
        var statutes = againstStatutes ? StatuteReader.Read(Statutes, bag) : null;
        return PackChecker.Check(SourceWith(path, text, shownPath, bag), statutes, bag);
    }

    private static PackSource SourceWith(string path, string text, string shownPath, DiagnosticBag bag) =>
        YamlSource.Parse(text, shownPath, bag) is { } root ? SourceWith(path, root) : new([.. Others(path)], "sha256:test");

    /// <summary>The small pack with one file added or replaced.</summary>
    public static PackSource SourceWith(string path, SourceNode root) =>
        new([.. Others(path).Append(new(path, root)).OrderBy(file => file.Path, StringComparer.Ordinal)], "sha256:test");

    private static IEnumerable<SourceFile> Others(string path) => Source.Value.Files.Where(file => file.Path != path);

    public static ImmutableArray<Diagnostic> Ask(string text, string shownPath)
    {
        QuestionFile.TryParse(text, Small, shownPath, out _, out var diagnostics);
        return diagnostics;
    }

    /// <summary>Reads and runs a file of cases.</summary>
    public static ImmutableArray<Diagnostic> Try(string text, string shownPath)
    {
        var bag = new DiagnosticBag();
        var file = YamlSource.Parse(text, shownPath, bag) is { } root ? new CaseReader(Small, bag).Read(shownPath, root) : null;
        return file is null || !bag.IsEmpty ? bag.Sorted() : [.. PackCases.Run(Small, [file], bag).SelectMany(section => section.Failures), .. bag.Sorted()];
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, ".."));
}

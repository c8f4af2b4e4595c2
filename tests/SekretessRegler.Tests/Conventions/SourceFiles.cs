using System.Text.RegularExpressions;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Conventions;

/// <summary>The C# files under src, as text.</summary>
internal static partial class SourceFiles
{
    private static readonly string Root = Path.Combine(TestPack.Repository, "src");

    /// <summary>Path under src with forward slashes, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n"))),
    ];

    public static IReadOnlyList<(string Path, string Text)> Library { get; } =
        [.. All.Where(file => file.Path.StartsWith("SekretessRegler/", StringComparison.Ordinal))];

    /// <summary>Types declared at the top of a file; a partial or generic one counts once.</summary>
    public static IReadOnlyList<string> TopLevelTypes(string text) =>
        [.. Declaration().Matches(text).Select(match => match.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial) )+(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading;

/// <summary>The files of a pack, in the ordinal order of their paths, and the hash of their content.</summary>
internal sealed record PackSource(ImmutableArray<SourceFile> Files, string Hash)
{
    /// <summary>What tells where the files are, for a diagnostic about a file that is missing.</summary>
    public string Root { get; init; } = "";

    /// <summary>A vocabulary file could not be read at all: every code would seem unknown.</summary>
    public bool LacksVocabulary { get; init; }
}

/// <summary>Reads the files of a pack from a folder. Cases are not part of the law and are left out.</summary>
internal static class PackFolder
{
    public static PackSource Read(string folder, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var lacksVocabulary = false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths(folder, bag))
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = Shown(folder, path);
            if (SourceText.Read(Path.Combine(folder, path), shown, bag) is { } text)
            {
                Append(hash, path, text);
                if (YamlSource.Parse(text, shown, bag) is { } root)
                {
                    files.Add(new(path, root));
                    continue;
                }
            }

            lacksVocabulary |= IsVocabulary(path);
        }

        return new(files.ToImmutable(), "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()))
        {
            Root = Shown(folder, ""), LacksVocabulary = lacksVocabulary,
        };
    }

    public static bool IsVocabulary(string path) => path.StartsWith("begrepp/", StringComparison.Ordinal);

    public static bool IsEnglish(string path) => path.StartsWith("engelska/", StringComparison.Ordinal);

    public static bool IsSection(string path) =>
        path.StartsWith("osl/", StringComparison.Ordinal) || path.StartsWith("lagar/", StringComparison.Ordinal);

    public static bool IsPartOfPack(string path) =>
        path == "regelverk.yaml"
        || (path.EndsWith(".yaml", StringComparison.Ordinal)
            && !path.EndsWith(".fall.yaml", StringComparison.Ordinal)
            && (IsVocabulary(path) || IsEnglish(path) || IsSection(path)));

    private static List<string> Paths(string folder, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.Add(Messages.NotFound, SourceText.Start(Forward(folder)), Forward(folder));
            return [];
        }

        var all = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Forward(Path.GetRelativePath(folder, path)))
            .Where(IsPartOfPack).Order(StringComparer.Ordinal).Take(ReadingLimits.FilesPerPack + 1).ToList();
        if (all.Count > ReadingLimits.FilesPerPack)
        {
            bag.Add(Messages.TooManyFiles, SourceText.Start(Forward(folder)), ReadingLimits.FilesPerPack);
            return [];
        }

        return all;
    }

    // Line ends and Unicode form differ between checkouts of the same pack; the hash must not.
    private static void Append(IncrementalHash hash, string path, string text)
    {
        var content = Composition.Compose(text.ReplaceLineEndings("\n"));
        hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{content}\0"));
    }

    private static string Shown(string folder, string path) => $"{Forward(folder).TrimEnd('/')}/{path}";

    private static string Forward(string path) => path.Replace('\\', '/');
}

using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Samples;

/// <summary>The repository's samples: the question files, by their path under the folder.</summary>
internal static class SampleFile
{
    public static string Folder { get; } = Path.Combine(TestPack.Repository, "samples");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    public static Decision Examine(string text) => new Examiner(RulePack.Embedded).Examine(QuestionFile.Parse(text, RulePack.Embedded));
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SekretessRegler.Tests.Samples;

/// <summary>The repository's samples and what their README says of them.</summary>
internal static partial class SampleFile
{
    /// <summary>Each sample that has an answer, and the answer the README gives it.</summary>
    public static IEnumerable<(string Name, string Outcome)> Listed =>
        Line().Matches(File.ReadAllText(Path.Combine(Folder(), "README.md"))).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder(), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder(), name)).ReplaceLineEndings("\n");

    public static Decision Examine(string text) => new Examiner(RulePack.Embedded).Examine(QuestionFile.Parse(text, RulePack.Embedded));

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "samples");

    [GeneratedRegex(@"^- \[([^\]]+\.yaml)\].* Svar: `([^`]+)`\.\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}

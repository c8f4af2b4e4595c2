using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SekretessRegler.Tests.Samples;

/// <summary>What the samples' README says of one of them.</summary>
/// <param name="Name">The file.</param>
/// <param name="Told">The outcome, and after it each part's own or the reason for none.</param>
/// <param name="Deciding">The provisions that it says decide; the codes of the mistakes of a faulty file.</param>
internal sealed partial record SampleRow(string Name, string Told, ImmutableArray<string> Deciding)
{
    public static ImmutableArray<SampleRow> All { get; } = [.. Row().Matches(SampleFile.Text("README.md")).Select(Read)];

    /// <summary>The samples that have an answer.</summary>
    public static IEnumerable<string> Answered => All.Where(row => row.Told != SampleAnswer.Faulty).Select(row => row.Name);

    private static SampleRow Read(Match row) => new(
        row.Groups["name"].Value,
        string.Join(", ", Code().Matches(row.Groups["told"].Value).Select(code => code.Groups[1].Value)),
        row.Groups["deciding"].Value is "–" ? [] : [.. row.Groups["deciding"].Value.Split(", ")]);

    [GeneratedRegex(@"^\| \[[^\]]+\]\((?<name>[^)]+\.yaml)\) \| [^|]+ \| (?<told>[^|]+) \| (?<deciding>[^|]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}

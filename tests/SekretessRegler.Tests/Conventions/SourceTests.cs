using System.Text.RegularExpressions;

namespace SekretessRegler.Tests.Conventions;

/// <summary>The house rules of the source.</summary>
public class SourceTests
{
    private const int LongestFamily = 150;

    private static readonly string[] VagueFolders = ["Utils", "Helpers", "Common", "Models", "Managers", "Services"];

    private static readonly string[] WhereTheClockIsRead = ["SekretessRegler/Examiner.cs", "SekretessRegler/QuestionFile.cs"];

    [Fact]
    public void A_file_is_named_as_a_type_in_it() => NoneOf(SourceFiles.All, file =>
        SourceFiles.TopLevelTypes(file.Text) is { Count: > 0 } types && !types.Contains(Path.GetFileName(file.Path).Split('.')[0]));

    [Fact]
    public void A_file_with_several_types_is_a_short_family() => NoneOf(SourceFiles.All, file =>
        SourceFiles.TopLevelTypes(file.Text).Count > 1 && file.Text.Count(letter => letter == '\n') >= LongestFamily);

    [Fact]
    public void A_namespace_is_the_folder_or_the_root() => NoneOf(SourceFiles.Library, file =>
        Regex.Match(file.Text, "^namespace (.*);$", RegexOptions.Multiline).Groups[1].Value is var name
        && name != "SekretessRegler" && !Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Replace('/', '.').StartsWith(name, StringComparison.Ordinal));

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() => NoneOf(SourceFiles.All, file => file.Path.Split('/').Any(VagueFolders.Contains));

    [Fact]
    public void Nothing_reads_the_machines_clock_or_zone() => NoneOf(SourceFiles.All, file =>
        Regex.IsMatch(file.Text, @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|TimeZoneInfo\.Local|Stopwatch|Environment\.TickCount"));

    [Fact]
    public void Only_the_doors_know_of_a_clock() => NoneOf(SourceFiles.Library, file =>
        file.Text.Contains("TimeProvider.System", StringComparison.Ordinal) && !WhereTheClockIsRead.Contains(file.Path));

    [Fact]
    public void The_library_asks_nothing_of_culture_chance_network_or_disk() => NoneOf(SourceFiles.Library, file =>
        Regex.IsMatch(file.Text, @"CurrentCulture|CurrentUICulture|new Random|Random\.Shared|Guid\.NewGuid|HttpClient|ILogger|Console\."));

    [Fact]
    public void Nothing_hides_behind_a_region_or_a_suppressed_warning() => NoneOf(SourceFiles.All, file =>
        Regex.IsMatch(file.Text, "^\\s*#(region|pragma)|SuppressMessage", RegexOptions.Multiline));

    private static void NoneOf(IEnumerable<(string Path, string Text)> files, Func<(string Path, string Text), bool> breaks) =>
        Assert.Empty(files.Where(breaks).Select(file => file.Path));
}

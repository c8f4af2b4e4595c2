using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Reads a folder of statute texts in JSON. A file that is missing leaves out what it would have said.</summary>
internal static partial class StatuteReader
{
    /// <summary>The texts; null when the folder holds none, or a file is no JSON.</summary>
    public static StatuteLibrary? Read(string folder, DiagnosticBag bag)
    {
        var library = new StatuteLibrary();
        foreach (var path in Files(folder))
        {
            Read(path, library, bag);
        }

        if (library.IsEmpty)
        {
            bag.Add(Messages.NotFound, SourceText.Start(Forward(folder)), Forward(folder));
        }

        return bag.IsEmpty ? library : null;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];

    private static string Forward(string path) => path.Replace('\\', '/');

    private static void Read(string path, StatuteLibrary library, DiagnosticBag bag)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            Read(Path.GetFileNameWithoutExtension(path), document.RootElement, library);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException)
        {
            bag.Add(Messages.NotYaml, SourceText.Start(Forward(path)));
        }
    }

    private static void Read(string name, JsonElement root, StatuteLibrary library)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("paragrafer", out var sections))
        {
            ReadSections(root, sections, library);
        }
        else if (HistoryName().Match(name) is { Success: true } history && root.ValueKind == JsonValueKind.Object)
        {
            library.AddHistory($"{history.Groups[1].Value}:{history.Groups[2].Value}", History(root));
        }
    }

    // Older wordings say for each section which act it comes from; a current text names the last amending act.
    private static void ReadSections(JsonElement root, JsonElement sections, StatuteLibrary library)
    {
        var number = root.GetProperty("beteckning").GetString() ?? "";
        var all = sections.EnumerateArray().ToImmutableArray();
        if (all is [var first, ..] && first.TryGetProperty("sfs", out _))
        {
            library.AddOlder(number, all.Select(SectionReading.Older));
            return;
        }

        library.Add(new(number, root.Text("aktuell_till") ?? "", [.. all.Select(SectionReading.Current)]));
        library.AddOlder(number, all.Select(SectionReading.Replaced).OfType<StatuteSection>());
    }

    private static Dictionary<string, ImmutableArray<HistoryEntry>> History(JsonElement root) =>
        root.EnumerateObject().ToDictionary(section => section.Name, section => Entries(section.Value), StringComparer.Ordinal);

    private static ImmutableArray<HistoryEntry> Entries(JsonElement section) =>
        [.. section.EnumerateArray().Select(entry => new HistoryEntry(entry.Text("sfs") ?? "", entry.Day("ikraft"), entry.Text("slag") ?? ""))];

    [GeneratedRegex(@"^paragrafhistorik-(\d{4})-(\d+)$")]
    private static partial Regex HistoryName();
}

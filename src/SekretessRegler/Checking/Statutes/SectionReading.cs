using System.Text.Json;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Reads one section of the statute texts.</summary>
internal static class SectionReading
{
    public static StatuteSection Current(JsonElement section) => Section(section, section.Text("senast_andrad")) with
    {
        IsWhole = !section.IsTrue("ofullstandig"), IsRepealed = section.IsTrue("upphavd"),
        HasParagraphs = !section.TryGetProperty("styckeindelning", out _), Coming = Coming(section),
    };

    public static StatuteSection Older(JsonElement section) => Section(section, section.Text("sfs")) with
    {
        IsWhole = !section.TryGetProperty("complete", out var whole) || whole.ValueKind == JsonValueKind.True,
    };

    /// <summary>The older wording that an incomplete section carries with it.</summary>
    public static StatuteSection? Replaced(JsonElement section) =>
        section.TryGetProperty("aldre_lydelse", out var older) && older.ValueKind == JsonValueKind.Object
            ? Section(section, older.Text("sfs")) with { Text = older.Text("text") ?? "" }
            : null;

    private static StatuteSection Section(JsonElement section, string? act) => new(
        Chapter(section),
        section.Text("par") ?? "", section.Text("rubrik"), section.Text("text") ?? "", act, IsWhole: true, HasParagraphs: true);

    private static Chapter? Chapter(JsonElement section) => section.TryGetProperty("kap", out var chapter) ? chapter.ValueKind switch
    {
        JsonValueKind.Number => chapter.GetInt32(),
        JsonValueKind.String => Provisions.Chapter.Parse(chapter.GetString()!),
        _ => null,
    }
    : null;

    private static ComingWording? Coming(JsonElement section)
    {
        var coming = section.TryGetProperty("kommande_lydelse", out var wording) && wording.ValueKind == JsonValueKind.Object ? wording : section;
        return coming.Day("ikraft") is { } day ? new(day, coming.Text("sfs"), coming.Text("text") ?? "") : null;
    }

    public static string? Text(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static DateOnly? Day(this JsonElement element, string key) =>
        element.Text(key) is { Length: >= 10 } text && Scalars.TryDay(text[..10], out var day) ? day : null;

    private static bool IsTrue(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;
}

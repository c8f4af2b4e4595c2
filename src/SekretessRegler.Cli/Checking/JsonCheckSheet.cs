using System.Text.Json;
using SekretessRegler.Checking;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>The result of a check as one JSON object. Keys are only ever added.</summary>
internal sealed class JsonCheckSheet(Desk desk) : CheckSheet
{
    private const int Version = 1;

    public override void Write(CheckReport report) => desk.Terminal.Output.WriteLine(JsonText.Of(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.Objects("fynd", report.Findings, (_, finding) => BadQuestionJson.Fault(json, finding, desk.Language));
        json.Objects("upplysningar", report.Notes, (_, note) => BadQuestionJson.Fault(json, note, desk.Language));
        if (report.Map is { } map)
        {
            json.Object("karta", () => Map(json, map));
        }

        if (report.Pack is { } pack)
        {
            json.Object("regelverk", () => Pack(json, pack));
        }

        json.WriteEndObject();
    }));

    private static void Pack(Utf8JsonWriter json, RulePack pack)
    {
        json.WriteString("version", pack.Version);
        json.WriteString("aktuelltTill", Reading.DaysReader.Iso(pack.CurrentTo));
        json.WriteString("hash", pack.Hash);
    }

    private static void Map(Utf8JsonWriter json, StatuteMap map)
    {
        json.WriteString("författning", map.Statute.Abbreviation);
        json.WriteNumber("paragrafer", map.Sections.Length);
        json.Object("summa", () => Counts(json, map.Sections));
        json.Objects("kapitel", map.Chapters, (_, chapter) => Chapter(json, chapter));
    }

    private static void Chapter(Utf8JsonWriter json, IGrouping<Provisions.Chapter?, MappedSection> chapter)
    {
        json.WritePropertyName("kapitel");
        json.WriteRawValue(chapter.Key switch
        {
            null => "null",
            { Letter: null } number => $"{number}",
            var lettered => $"\"{lettered}\"",
        });

        json.Object("summa", () => Counts(json, chapter));
        json.Objects("paragrafer", chapter, (_, section) => Section(json, section));
    }

    private static void Counts(Utf8JsonWriter json, IEnumerable<MappedSection> sections)
    {
        foreach (var state in MapWords.All)
        {
            json.WriteNumber(MapWords.Code(state), sections.Count(section => section.State == state));
        }
    }

    private static void Section(Utf8JsonWriter json, MappedSection section)
    {
        json.WriteString("lagrum", section.Citation.ToString());
        json.WriteString("rubrik", section.Heading);
        json.WriteString("läge", MapWords.Code(section.State));
        json.WriteString("skäl", section.Reason);
        json.WriteNumber("okodadeLydelser", section.Gaps);
    }
}

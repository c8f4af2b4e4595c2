using System.Collections.Immutable;
using System.Text.Json;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>Vocabulary as text and JSON.</summary>
internal static class VocabularyListing
{
    private const int Column = 4;

    /// <summary>Codes and names, family by family.</summary>
    public static void Overview(Desk desk, ImmutableArray<VocabularyEntry> entries)
    {
        var page = new Page(desk.Terminal.Colour);
        foreach (var family in entries.GroupBy(entry => entry.Family, StringComparer.Ordinal))
        {
            page.Heading(family.Key);
            foreach (var entry in family)
            {
                page.Line(2, entry.Code == entry.Name.Swedish ? entry.Code : $"{entry.Code}  {desk.Say(entry.Name)}");
            }
        }

        desk.Terminal.Output.Write(page.ToString().TrimStart('\n'));
    }

    /// <summary>Each code with all that is known of it.</summary>
    public static void Whole(Desk desk, ImmutableArray<VocabularyEntry> entries)
    {
        var page = new Page(desk.Terminal.Colour);
        foreach (var entry in entries)
        {
            One(desk, page, entry);
        }

        desk.Terminal.Output.Write(page.ToString().TrimStart('\n'));
    }

    public static void Json(Desk desk, ImmutableArray<VocabularyEntry> entries) =>
        desk.Terminal.Output.WriteLine(JsonText.Of(indented: true, json =>
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                One(json, entry);
            }

            json.WriteEndArray();
        }));

    private static void One(Desk desk, Page page, VocabularyEntry entry)
    {
        page.Heading(entry.Code);
        page.Line(2, $"{desk.Say(entry.Name)} ({entry.Family})");
        Optional(desk, page, entry.Meaning);
        Optional(desk, page, entry.Question);
        Optional(desk, page, CliPhrases.Synonyms, entry.Synonyms);
        Optional(desk, page, CliPhrases.Under, entry.Under);
        Optional(desk, page, CliPhrases.Values, entry.Values);
        Optional(desk, page, CliPhrases.UsedBy, entry.UsedBy);
        Optional(desk, page, CliPhrases.Source, entry.Source is { } source ? [source] : []);
    }

    private static void Optional(Desk desk, Page page, Bilingual? text)
    {
        if (text is { } known)
        {
            page.Block(Column, desk.Say(known));
        }
    }

    private static void Optional(Desk desk, Page page, Phrase phrase, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
        {
            page.Line(Column, desk.Say(phrase, string.Join(", ", texts)));
        }
    }

    private static void One(Utf8JsonWriter json, VocabularyEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kod", entry.Code);
        json.WriteString("familj", entry.Family);
        json.WriteString("namn", entry.Name.Swedish);
        json.WriteString("engelska", entry.Name.English);
        json.WriteString("betydelse", entry.Meaning?.Swedish);
        json.WriteString("fråga", entry.Question?.Swedish);
        json.Texts("synonymer", entry.Synonyms);
        json.Texts("under", entry.Under);
        json.Texts("värden", entry.Values);
        json.Texts("användsI", entry.UsedBy);
        json.WriteString("källa", entry.Source);
        json.WriteEndObject();
    }
}

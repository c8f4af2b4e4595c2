using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the answers under fakta, bedömningar, åtgärder and åberopanden. An answer «okänt» is no answer.</summary>
internal static class AnswerReader
{
    public static readonly ImmutableArray<string> Sections = ["fakta", "bedömningar", "åtgärder", "åberopanden"];

    private static readonly string[] Keys = ["svar", "motivering", "av", "gäller", "sekretess", "mot"];
    private static readonly Words Harm = new("en skada", "a harm");
    private static readonly Choices<bool> Everyone = new(("alla", true));

    public static ImmutableArray<Answer> Read(StatementReader place) => [.. Sections.SelectMany(section => Section(place, section))];

    private static IEnumerable<Answer> Section(StatementReader place, string section)
    {
        if (place.Node(section) is not { } node)
        {
            return [];
        }

        var answers = new MappingReader(node, section, place.Source.Bag);
        return [.. answers.Entries.SelectMany(entry => Entry(place, section, entry))];
    }

    private static IEnumerable<Answer> Entry(StatementReader place, string section, SourceEntry entry)
    {
        place.Source.Places[place.PathOf(entry.Key)] = entry.KeySpan;
        RefuseOtherSection(place.Source, section, entry);
        var nodes = entry.Value is ListNode list ? list.Items : [entry.Value];
        return nodes.Select(node => Answer(node, entry.Key, place)).OfType<Answer>().Select(answer => answer with { Section = section });
    }

    private static Answer? Answer(SourceNode node, string code, StatementReader place)
    {
        if (node is not MappingNode)
        {
            return Scalars.Text(node, code, place.Source.Bag) is { } bare && bare.Text != "okänt"
                ? new() { Code = code, Value = bare.Text, Span = bare.Span } : null;
        }

        var answer = new StatementReader(node, $"{place.PathOf(code)}!", code, place.Source, Keys);
        var isUnknown = (node as MappingNode)?.Find("svar")?.Value is ScalarNode { Text: "okänt" };
        return isUnknown || answer.RequiredText("svar") is not { Length: > 0 } value ? null : new()
        {
            Code = code, Value = value, Reason = answer.Text("motivering"), By = answer.Text("av"),
            ForAll = answer.Choice("gäller", Everyone) ?? false, Secrecies = answer.Texts("sekretess") ?? [],
            Toward = answer.Text("mot"), Span = answer.Node("svar")?.Span ?? node.Span,
        };
    }

    private static void RefuseOtherSection(QuestionSource source, string section, SourceEntry entry)
    {
        var vocabulary = source.Pack.Vocabulary;
        if (vocabulary.Harms.ContainsKey(entry.Key) && section != "bedömningar")
        {
            source.Bag.Add(Messages.OtherSection, entry.KeySpan, entry.Key, Harm, "bedömningar");
        }
        else if (vocabulary.Leaves.TryGetValue(entry.Key, out var leaf) && leaf.Kind != LeafKind.LegalQuestion
            && FamilyWords.Of(leaf.Kind) is var words && words.Family != section)
        {
            source.Bag.Add(Messages.OtherSection, entry.KeySpan, entry.Key, words.Name, words.Family);
        }
    }
}

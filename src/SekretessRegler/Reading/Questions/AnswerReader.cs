using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the answers under fakta, bedömningar, åtgärder and åberopanden. An answer «okänt» is no answer.</summary>
internal static class AnswerReader
{
    public static readonly Shape Shape = new(
        "svar", "Ett svar med skäl och namn. Så skrivs bedömningar alltid.",
        Key.Required("svar", Content.Text, "Svaret: ja, nej, okänt eller ett av frågans egna svar.", "ja") with { MayBeUnknown = true },
        new("motivering", Content.Text, "Skälen. Krävs för en bedömning.", "Har fått pengar av ett nätverk"),
        new("av", Content.Text, "Vem som har bedömt. Krävs för en bedömning.", "handläggare 12"),
        new("gäller", Content.Word(new Choices<bool>(("alla", true))), "Svaret gäller alla personer, uppgifter och mottagare i frågan.", "alla"),
        new("sekretess", Content.Texts, "Vilken sekretess svaret handlar om, när samma fråga ställs för flera.", "[OSL 26:1]"),
        new("mot", Content.Text, "Den andra personen, när frågan gäller två. Skriv personens id.", "B")) { SaysUnknown = true };

    private static readonly Content Answers = Content.Either(Content.Text, Content.Part(Shape), Content.List(Content.Part(Shape)));

    /// <summary>The keys that answers stand under, in every place of a question that can have answers.</summary>
    public static readonly ImmutableArray<Key> Keys =
    [
        new("fakta", Content.Table(Answers, "fakta"), "Fakta, med koden som nyckel. Okända fakta frågas det efter.", "{ uppgiften-angår-misstanke-om-begånget-brott: nej }"),
        new("bedömningar", Content.Table(Answers, "bedömningar", "skador"), "Bedömningar och svar om skada. En människa gör dem, med skäl och namn.",
            "{ olämpligt-att-lämna-ut: { svar: nej, motivering: Ingen insats påverkas, av: handläggare 12 } }"),
        new("åtgärder", Content.Table(Answers, "åtgärder"), "Åtgärder som är vidtagna. Det som inte står här är inte gjort.", "{}"),
        new("åberopanden", Content.Table(Answers, "åberopanden"), "Grunder som utlämnaren åberopar. Det som inte står här åberopas inte.", "{}"),
    ];

    private static readonly Words Harm = new("en skada", "a harm");

    public static ImmutableArray<Answer> Read(StatementReader place) => [.. Keys.SelectMany(section => Section(place, section.Name))];

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
            return Scalars.Text(node, code, place.Source.Bag) is { } bare && bare.Text != MappingReader.Unknown
                ? new() { Code = code, Value = bare.Text, Span = bare.Span } : null;
        }

        var answer = new StatementReader(node, $"{place.PathOf(code)}!", code, place.Source, Shape);
        return answer.Text("svar") is not { } value ? null : new()
        {
            Code = code, Value = value, Reason = answer.Text("motivering"), By = answer.Text("av"),
            ForAll = answer.Choice<bool>("gäller") ?? false, Secrecies = answer.Texts("sekretess") ?? [],
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

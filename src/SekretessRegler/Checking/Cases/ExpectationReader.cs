using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Cases;

/// <summary>Reads what a case expects (väntat) of a section's rules.</summary>
/// <param name="rules">Every rule of the pack.</param>
internal sealed class ExpectationReader(Citation section, ImmutableArray<Citation> rules, DiagnosticBag bag)
{
    /// <summary>The word for a rule that is not even looked at.</summary>
    public const string Absent = "saknas";

    private static readonly Choices Routes = new([.. Notations.Route.Words, Absent]);
    private static readonly Choices States = new([.. Notations.Secrecy.Words, Absent]);
    private static readonly Choices Outcomes = new([.. Notations.Outcome.Words]);

    private static readonly KeyGroup Answers = new(false, "väg", "läge", "utfall");

    private static readonly Shape Shape = new(
        "väntat", "Vad som ska hända.",
        new("regel", Content.Text, "Vilken regel i paragrafen, om den har flera.", "OSL 23:2 andra stycket"),
        new("väg", Content.Word(Routes), "För en regel som bryter, undantar eller ålägger.", "öppen"),
        new("läge", Content.Word(States), "För en sekretess.", "gäller"),
        new("utfall", Content.Word(Outcomes), "För hela svaret.", "får-lämnas"),
        new("saknas", Content.Texts, "Koder som ska stå bland det som saknas.", "[konkret-risk-för-brottslig-verksamhet]")) { Groups = [Answers] };

    public static readonly Key Expected = new("väntat", Content.Part(Shape), "Vad som ska hända: «väg», «läge» eller «utfall».", "{ väg: öppen }");

    /// <summary>An expectation is demanded, in this reader's own words.</summary>
    public static readonly KeyGroup Demanded = new(false, Expected.Name);

    public Expectation Read(MappingReader reader)
    {
        var expected = reader.Mapping(Expected.Name);
        if (expected is null || (expected.IsMapping && !Answers.Keys.Any(expected.Has)))
        {
            bag.Add(Messages.NothingExpected, expected is null ? reader.Span : reader.KeySpan("väntat"));
        }

        return expected is null
            ? new(section, null, null, null, [], reader.Span)
            : new(
                Rule(expected), Word(expected, "väg", Routes), Word(expected, "läge", States), Word(expected, "utfall", Outcomes),
                expected.Texts("saknas"), reader.KeySpan("väntat"));
    }

    private Citation Rule(MappingReader expected)
    {
        if (expected.Scalar("regel") is not { } text)
        {
            return section;
        }

        if (Citation.TryParse(text.Text) is { } citation && rules.Any(citation.Covers))
        {
            return citation;
        }

        bag.AddNear(Messages.NoSuchRule, text.Span, Spelling.Nearest(text.Text, rules.Select(rule => rule.ToString())), text.Text);
        return section;
    }

    private string? Word(MappingReader expected, string key, Choices words)
    {
        if (expected.Scalar(key) is { } word && !words.Words.Contains(word.Text))
        {
            bag.AddNear(Messages.UnknownState, word.Span, Spelling.Nearest(word.Text, words.Words), word.Text, string.Join(", ", words.Words));
        }

        return expected.Text(key);
    }
}

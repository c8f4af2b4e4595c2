using SekretessRegler.Tests.Samples;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

/// <summary>Documents of every sample, and what a reader sees of them.</summary>
internal static class Documents
{
    private static readonly Lazy<IReadOnlyDictionary<string, Decision>> All = new(() =>
        Samples.ToDictionary(sample => sample, sample => SampleFile.Examine(SampleFile.Text(sample))));

    public static IEnumerable<string> Samples => SampleRow.Answered;

    /// <summary>Enough of them for what hardly depends on the question.</summary>
    public static IEnumerable<string> SomeSamples => Samples.Where((_, index) => index % 6 == 0);

    public static Decision Decision(string sample) => All.Value[sample];

    public static Document Of(string sample, Language language) => DecisionDocument.Of(Decision(sample), language, Audience.CaseOfficer);

    /// <summary>Everything that the document says, each piece by itself.</summary>
    public static IEnumerable<string> Said(Document document) =>
    [
        document.Answer.Sentence, .. document.Answer.Parts.Select(part => part.Text), .. document.Blocks.SelectMany(Said), .. document.Receipt.Select(line => $"{line}"),
    ];

    private static IEnumerable<string> Said(Block block) => block switch
    {
        Section section => section.Blocks.SelectMany(Said).Prepend(section.Heading),
        Bullets bullets => bullets.Lines.Select(line => $"{line}"),
        Table table => table.Rows.SelectMany(row => row.Select(cell => $"{cell}")),
        Statements statements => statements.Rows.SelectMany(row => new[] { row.Label, $"{row.Text}" }),
        Questions questions => questions.Asked.SelectMany(Said),
        Steps steps => steps.First.SelectMany(Said),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static IEnumerable<string> Said(AskedQuestion question) =>
        [$"{question.Text}", $"{question.Kind}", .. question.Help.SelectMany(help => help.Points.Select(point => $"{point}").Prepend(help.Label))];

    private static IEnumerable<string> Said(Step step) => step.Below.SelectMany(Said).Prepend($"{step.Line}");
}

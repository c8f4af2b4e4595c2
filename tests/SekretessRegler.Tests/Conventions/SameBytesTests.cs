using SekretessRegler.Tests.Packs;
using SekretessRegler.Tests.Samples;

namespace SekretessRegler.Tests.Conventions;

/// <summary>The same question always gives the same characters, whoever asks and wherever.</summary>
public class SameBytesTests
{
    public static TheoryData<string> Samples => [.. SampleFile.Names];

    private static Examiner Shared { get; } = new(RulePack.Embedded);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_same_characters_again_in_two_threads_and_in_any_culture(string sample)
    {
        var first = Answer(sample);
        var answers = new string[2];
        Parallel.For(0, answers.Length, index => answers[index] = ClosedCulture.Within(() => Answer(sample, Shared)));
        Assert.All(answers, answer => Assert.Equal(first, answer));
    }

    [Fact]
    public void A_pack_is_read_without_asking_the_culture_of_the_machine() =>
        Assert.Equal(TestPack.Small.Hash, ClosedCulture.Within(() => RulePack.Load(TestPack.Folder).Hash));

    [Fact]
    public void A_date_printed_by_the_culture_is_noticed() =>
        Assert.Throws<InvalidOperationException>(() => ClosedCulture.Within(() => $"{new DateOnly(2026, 2, 1):yyyy-MM-dd}"));

    private static string Answer(string sample, Examiner? examiner = null)
    {
        var asked = examiner ?? Examiner.Default;
        var text = SampleFile.Text(sample);
        if (!QuestionFile.TryParse(text, asked.Pack, sample, out var question, out var diagnostics))
        {
            return string.Join('\n', diagnostics);
        }

        var decision = asked.Examine(question);
        return string.Join(
            '\n', decision.ToText(), decision.ToText(Language.English), decision.ToJson(), decision.ToJson(indented: false),
            decision.ToMarkdown(), decision.ToHtml(Language.English), decision.ToHtml(audience: Audience.Register), decision.ToJson(audience: Audience.Register));
    }
}

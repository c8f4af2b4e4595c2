using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Samples;

public class SampleTests
{
    private const string FaultyOnPurpose = "18-fel-med-flit.yaml";

    public static TheoryData<string, string> Listed
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, outcome) in SampleFile.Listed)
            {
                data.Add(name, outcome);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_sample_gives_the_answer_that_the_README_says(string name, string outcome) =>
        Assert.Equal(outcome, Notations.Outcome[SampleFile.Examine(SampleFile.Text(name)).Outcome]);

    [Fact]
    public void The_README_lists_every_sample() =>
        Assert.Equal(SampleFile.Names.Where(name => name != FaultyOnPurpose), SampleFile.Listed.Select(sample => sample.Name));

    [Theory]
    [MemberData(nameof(Listed))]
    public void No_line_of_a_sample_is_wider_than_80_characters_but_for_a_code(string name, string outcome)
    {
        _ = outcome;
        var lines = SampleFile.Examine(SampleFile.Text(name)).ToText().Split('\n');
        Assert.All(lines.Where(line => line.Trim().Contains(' ')), line => Assert.True(line.Length <= 80, line));
    }
}

namespace SekretessRegler.Tests.Samples;

public class SampleTests
{
    private const int FirstSituation = 25;

    public static TheoryData<string> Listed => [.. SampleRow.All.Select(row => row.Name)];

    public static TheoryData<string> Answered => [.. SampleRow.Answered];

    public static TheoryData<string> Situations =>
        [.. SampleFile.Names.Where(name => int.Parse(name[..2], System.Globalization.CultureInfo.InvariantCulture) >= FirstSituation)];

    [Fact]
    public void The_README_lists_every_sample_in_order() => Assert.Equal(SampleFile.Names, SampleRow.All.Select(row => row.Name));

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_sample_gives_the_answer_that_the_README_says(string name) => Assert.Equal(Row(name).Told, SampleAnswer.Of(name).Told);

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_sample_is_decided_by_the_provisions_that_the_README_says(string name)
    {
        var deciding = SampleAnswer.Of(name).Deciding;
        Assert.Subset(deciding.ToHashSet(), Row(name).Deciding.ToHashSet());
        Assert.Equal(deciding.IsEmpty, Row(name).Deciding.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void A_situation_begins_by_telling_what_it_is_about_in_two_to_four_lines(string name) =>
        Assert.InRange(SampleFile.Text(name).Split('\n').TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Count(), 2, 4);

    [Theory]
    [MemberData(nameof(Answered))]
    public void No_line_of_a_sample_is_wider_than_80_characters_but_for_a_code(string name)
    {
        var lines = SampleFile.Examine(SampleFile.Text(name)).ToText().Split('\n');
        Assert.All(lines.Where(line => line.Trim().Contains(' ')), line => Assert.True(line.Length <= 80, line));
    }

    private static SampleRow Row(string name) => SampleRow.All.Single(row => row.Name == name);
}

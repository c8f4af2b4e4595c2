using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Provisions;

public class DayRangeTests
{
    private static readonly DateOnly First = new(2024, 2, 29);
    private static readonly DateOnly Last = new(2025, 3, 31);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void The_first_day_is_included(int offset, bool contained) =>
        Assert.Equal(contained, new DayRange(First, Last).Contains(First.AddDays(offset)));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_last_day_is_included(int offset, bool contained) =>
        Assert.Equal(contained, new DayRange(First, Last).Contains(Last.AddDays(offset)));

    [Fact]
    public void Without_a_last_day_it_never_ends() => Assert.True(new DayRange(First, null).Contains(DateOnly.MaxValue));

    [Fact]
    public void A_single_day_contains_itself_only()
    {
        var day = new DayRange(First, First);
        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(offset => day.Contains(First.AddDays(offset))));
    }

    [Fact]
    public void The_default_contains_no_day()
    {
        Assert.False(default(DayRange).Contains(default));
        Assert.False(default(DayRange).Contains(First));
    }

    [Fact]
    public void It_is_written_with_both_days()
    {
        Assert.Equal("2024-02-29–2025-03-31", new DayRange(First, Last).ToString());
        Assert.Equal("från 2024-02-29", new DayRange(First, null).ToString());
    }
}

using SekretessRegler.Examination;

namespace SekretessRegler.Tests.Examination;

public class SwedishDayTests
{
    [Theory]
    [InlineData("2026-01-31T22:59:59Z", "2026-01-31")]
    [InlineData("2026-01-31T23:00:00Z", "2026-02-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    public void The_day_begins_at_midnight_in_Sweden(string moment, string day) => Assert.Equal(DateOnly.Parse(day), Today(moment));

    [Theory]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    public void The_day_when_summer_time_begins_has_23_hours(string moment, string day) => Assert.Equal(DateOnly.Parse(day), Today(moment));

    [Theory]
    [InlineData("2026-10-24T21:59:59Z", "2026-10-24")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void The_day_when_summer_time_ends_has_25_hours(string moment, string day) => Assert.Equal(DateOnly.Parse(day), Today(moment));

    private static DateOnly Today(string moment) => SwedishDay.Today(new StoppedClock(DateTimeOffset.Parse(moment)));
}

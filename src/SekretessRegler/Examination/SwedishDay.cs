namespace SekretessRegler.Examination;

/// <summary>The day it is in Sweden.</summary>
internal static class SwedishDay
{
    // Built from the rule itself (directive 2000/84/EC), so that machines without a time zone database agree.
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.CreateCustomTimeZone(
        "Sverige", TimeSpan.FromHours(1), "Sverige", "Svensk normaltid", "Svensk sommartid",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                LastSunday(month: 3, hour: 2), LastSunday(month: 10, hour: 3)),
        ]);

    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Sweden).DateTime);

    private static TimeZoneInfo.TransitionTime LastSunday(int month, int hour) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, hour, 0, 0), month, 5, DayOfWeek.Sunday);
}

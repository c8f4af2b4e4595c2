using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading;

/// <summary>Reads «gäller: { från, till }»: first and last day, both included.</summary>
internal static class DaysReader
{
    public static DayRange? Read(MappingReader wording, DiagnosticBag bag)
    {
        if (!wording.Required("gäller") || wording.Mapping("gäller", ["från", "till"]) is not { } days || !days.Required("från"))
        {
            return null;
        }

        return days.Day("från") is { } first && Last(days) is (true, var last) && IsForward(first, last, days, bag)
            ? new DayRange(first, last)
            : null;
    }

    // A last day that is there but cannot be read must not become «until further notice».
    private static (bool Read, DateOnly? Last) Last(MappingReader days) =>
        !days.Has("till") ? (true, null) : days.Day("till") is { } last ? (true, last) : (false, null);

    private static bool IsForward(DateOnly first, DateOnly? last, MappingReader days, DiagnosticBag bag)
    {
        if (last < first)
        {
            bag.Add(Messages.LastBeforeFirst, days.ValueSpan("till"), Iso(last.Value), Iso(first));
        }

        return !(last < first);
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

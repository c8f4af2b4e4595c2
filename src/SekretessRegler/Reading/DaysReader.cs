using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Reading;

/// <summary>Reads «gäller: { från, till }»: first and last day, both included.</summary>
internal static class DaysReader
{
    private static readonly Shape Days = new(
        "gäller", "Första och sista dagen. Båda räknas in.",
        Key.Required("från", Content.Day, "Första dagen.", "2025-04-01"),
        new("till", Content.Day, "Sista dagen. Utelämnad: tills vidare.", "2025-12-31"));

    /// <summary>The key itself, for every mapping that says when it holds.</summary>
    public static readonly Key InForce = Key.Required(
        "gäller", Content.Part(Days), "Vilka dagar lydelsen gäller. Båda dagarna räknas in.", "{ från: 2025-04-01 }");

    public static DayRange? Read(MappingReader wording, DiagnosticBag bag)
    {
        if (wording.Mapping(InForce.Name) is not { } days)
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

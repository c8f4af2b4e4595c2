using System.Globalization;

namespace SekretessRegler.Provisions;

/// <summary>Days as they are written everywhere: year, month, day.</summary>
internal static class Days
{
    public const string Format = "yyyy-MM-dd";

    public static string Iso(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

/// <summary>Whether the document is past the years that a secrecy lasts at most: date against date.</summary>
internal sealed class DocumentAge(Situation situation, Reading reading)
{
    public bool IsPast(int years) => situation.Item.DocumentDay is { } day ? Dated(day, years) : Undated(years);

    private bool Dated(DateOnly document, int years)
    {
        var anniversary = document.AddYears(years);
        // Set down on 29 February: whether the years end on 28 February or 1 March no source settles.
        var disputed = document is { Month: 2, Day: 29 } && anniversary.Day == 28 && situation.Day == anniversary.AddDays(1);
        return disputed ? reading.IsYes(new("handlingens-ålder"), UnknownKind.Presumed)!.Value : anniversary < situation.Day;
    }

    private bool Undated(int years)
    {
        var limits = situation.Rules<SecrecyRule>().Select(one => one.Rule.LongestYears).OfType<int>().Distinct().Order().ToList();
        return reading.Value(new("handlingens-ålder"), limits.Count + 1, UnknownKind.Presumed) > limits.IndexOf(years);
    }
}

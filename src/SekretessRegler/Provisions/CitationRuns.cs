namespace SekretessRegler.Provisions;

/// <summary>Sections that follow on each other, told as one: OSL 25:2–9.</summary>
internal static class CitationRuns
{
    private const int Shortest = 3;

    /// <param name="cited">The places to tell, in statute order; only whole sections can be told together.</param>
    /// <param name="all">Every section that could have been cited, in statute order: between the first and last of a run none is missing.</param>
    public static IEnumerable<string> Of(IReadOnlyList<Citation> cited, IReadOnlyList<Citation> all)
    {
        for (var start = 0; start < cited.Count;)
        {
            var length = Length(cited, start, all);
            foreach (var told in length < Shortest ? cited.Skip(start).Take(length).Select(one => one.ToString()) : [$"{cited[start]}–{cited[start + length - 1].Section}"])
            {
                yield return told;
            }

            start += length;
        }
    }

    private static int Length(IReadOnlyList<Citation> cited, int start, IReadOnlyList<Citation> all)
    {
        var (length, place) = (1, IndexOf(all, cited[start]));
        while (place >= 0 && start + length < cited.Count && place + length < all.Count
            && cited[start + length] == all[place + length] && IsOfOneChapter(cited[start], cited[start + length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsOfOneChapter(Citation one, Citation other) => one.Chapter is not null && one.Statute == other.Statute && one.Chapter == other.Chapter;

    private static int IndexOf(IReadOnlyList<Citation> all, Citation one) => all.TakeWhile(other => other != one).Count() is var place && place < all.Count ? place : -1;
}

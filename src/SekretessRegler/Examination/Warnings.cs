using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>What the reader must know beside the answer: currency, review, older documents, gaps, limits.</summary>
internal sealed class Warnings(RulePack pack, LawOnDay law, Question question)
{
    public ImmutableArray<Warning> Of(ImmutableArray<(DecisionPart Part, TrailNode Trail)> examined) =>
        [.. Currency(), .. Unreviewed(examined), .. OlderDocuments(), .. Gaps(examined), .. Limits(examined)];

    private IEnumerable<Warning> Currency() => question.Day is not { } day || day <= pack.CurrentTo ? [] :
    [
        new Warning("aktualitet",
            $"Regelverket är aktuellt till {Days.Iso(pack.CurrentTo)} och frågan gäller {Days.Iso(day)}; senare ändringar syns inte.",
            $"The pack is current to {Days.Iso(pack.CurrentTo)} and the question is about {Days.Iso(day)}; later changes are not seen."),
    ];

    private IEnumerable<Warning> Unreviewed(ImmutableArray<(DecisionPart Part, TrailNode Trail)> examined)
    {
        var reviewed = law.Wordings.Where(wording => !wording.Wording.Reviewed.IsEmpty).Select(wording => wording.Citation.ToString()).ToHashSet();
        var missing = examined.SelectMany(one => one.Part.Deciding).Distinct()
            .Where(citation => Citation.TryParse(citation) is { } place && !reviewed.Contains(place.WholeSection.ToString())).ToImmutableArray();
        return missing.IsEmpty ? [] :
        [
            new Warning("ogranskad",
                $"Ingen har ännu granskat kodningen av {string.Join(", ", missing)}.",
                $"Nobody has yet reviewed the encoding of {string.Join(", ", missing)}."),
        ];
    }

    // Transitional provisions are not encoded: a document from before a change can follow older rules.
    private IEnumerable<Warning> OlderDocuments() =>
        from item in question.Items
        where item.DocumentDay is not null
        from wording in law.Wordings
        where wording.Wording.Days.FirstDay > item.DocumentDay && wording.Wording.Rules.Any(rule => rule is SecrecyRule)
        group wording by item.Id into older
        select new Warning("äldre-handling",
            $"Handlingen med uppgift {older.Key} är äldre än lydelsen av {string.Join(", ", older.Select(one => one.Citation))}; läs övergångsbestämmelserna.",
            $"The document of item {older.Key} is older than the wording of {string.Join(", ", older.Select(one => one.Citation))}; read the transitional provisions.");

    private static IEnumerable<Warning> Gaps(ImmutableArray<(DecisionPart Part, TrailNode Trail)> examined)
    {
        var gaps = examined.SelectMany(one => one.Part.RestsOn).Where(presumption => presumption.Kind == "lucka").DistinctBy(gap => gap.Code).ToImmutableArray();
        return gaps.IsEmpty ? [] :
        [
            new Warning("lucka",
                $"Svaret beror av något som regelverket inte säger. {string.Join(' ', gaps.Select(gap => gap.Text))}",
                $"The answer depends on something that the pack does not say. {string.Join(' ', gaps.Select(gap => gap.English))}"),
        ];
    }

    private static IEnumerable<Warning> Limits(ImmutableArray<(DecisionPart Part, TrailNode Trail)> examined) =>
        examined.Any(one => one.Trail.Result == BoundedExamination.Limit)
            ? [new Warning(BoundedExamination.Limit, "Frågan var för stor för en exakt prövning; svaret är försiktigare än det behöver vara.", "The question was too large to be examined exactly; the answer is more careful than it needs to be.")]
            : [];
}

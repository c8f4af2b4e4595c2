using FluentValidation;
using SekretessRegler.Diagnostics;
using static SekretessRegler.Reading.DaysReader;

namespace SekretessRegler.Reading.Documents;

/// <summary>What holds for a section as a whole: the file's name, and wordings without overlap or hole.</summary>
internal sealed class SectionValidator : AbstractValidator<SectionDocument>
{
    public SectionValidator()
    {
        RuleFor(section => section.Path).Must((section, path) => path.EndsWith(ExpectedPath(section), StringComparison.Ordinal))
            .Says(section => new Fault(Messages.OtherFileName, section.Span, section.Citation.ToString(), ExpectedPath(section).TrimStart('/')));
        RuleForEach(section => section.Pairs).SetValidator(new WordingPairValidator());
    }

    private static string ExpectedPath(SectionDocument section)
    {
        var number = section.Citation.Section.Replace(" ", "");
        return section.Citation.Chapter is { } chapter ? $"/{chapter.InFileName}-{number}.yaml" : $"/{number}.yaml";
    }
}

/// <summary>A newer wording and the one before it: no overlap, no day without a wording.</summary>
internal sealed class WordingPairValidator : AbstractValidator<WordingPair>
{
    public WordingPairValidator()
    {
        RuleFor(pair => pair.Older.FirstDay).LessThan(pair => pair.Newer.FirstDay)
            .Says(pair => new Fault(Messages.NotNewestFirst, pair.OlderSpan, Iso(pair.Older.FirstDay)))
            .DependentRules(Adjoining);
    }

    private void Adjoining()
    {
        RuleFor(pair => pair.Older.LastDay).Must((pair, last) => last is { } day && day < pair.Newer.FirstDay)
            .Says(pair => new Fault(Messages.Overlap, pair.OlderSpan, Last(pair), Iso(pair.Newer.FirstDay)));
        RuleFor(pair => pair.Older.LastDay).Must((pair, last) => last is not { } day || day >= pair.Newer.FirstDay.AddDays(-1))
            .Says(pair => new Fault(
                Messages.Hole, pair.OlderSpan, Iso(pair.Older.LastDay!.Value.AddDays(1)), Iso(pair.Newer.FirstDay.AddDays(-1))));
    }

    private static Words Last(WordingPair pair) =>
        pair.Older.LastDay is { } last ? Iso(last) : new Words("vidare", "further notice");
}

using System.Collections.Immutable;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Cases;

/// <summary>What the cases of one section came to.</summary>
internal sealed class SectionCases
{
    public SectionCases(LawBook book, Section section, ImmutableArray<AskedCase> asked, ImmutableArray<LawyersCase> openings)
    {
        (Section, Asked) = (section, asked);
        Rules = [.. TestedRule.Of(section).Select(rule => new RuleCases(book, rule, [.. asked.Select(one => one.Question)]))];
        var runner = new CaseRunner(book);
        Failures =
        [
            .. openings.Where(one => !Rules.IsEmpty && !Opens(one.Expected))
                .Select(one => Messages.OpeningDoesNotOpen.At(one.Span, Words.None, section.Citation.ToString())),
            .. asked.Select(one => runner.Run(one.Case, one.Question)).OfType<Diagnostic>(),
        ];
    }

    public Section Section { get; }

    public ImmutableArray<AskedCase> Asked { get; }

    /// <summary>How many cases lawyers wrote.</summary>
    public int Written => Asked.Length;

    public ImmutableArray<RuleCases> Rules { get; }

    /// <summary>The written cases that do not hold, and files that do not start where a rule holds.</summary>
    public ImmutableArray<Diagnostic> Failures { get; }

    // A case about the whole answer says nothing of the section's own rule.
    private static bool Opens(Expectation expected) =>
        expected.Outcome is not null || expected.Route == "öppen" || expected.State is "gäller" or "bruten";
}

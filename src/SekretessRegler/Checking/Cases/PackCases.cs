using System.Collections.Immutable;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Cases;

/// <summary>Runs every case of a pack, written and derived, section by section.</summary>
internal static class PackCases
{
    /// <summary>The sections that have rules or cases, in statute order; each with what its cases came to.</summary>
    /// <param name="bag">Gets what is wrong with questions that cannot be asked.</param>
    /// <param name="only">The sections to run; null runs all.</param>
    public static ImmutableArray<SectionCases> Run(
        RulePack pack, ImmutableArray<CaseFile> files, DiagnosticBag bag, ReachPart? only = null, CancellationToken cancellation = default)
    {
        var book = new LawBook(pack);
        var asked = files.ToLookup(file => file.Citation, file => file.Cases.Select(one => Asked(one, pack, bag)).OfType<AskedCase>().ToImmutableArray());
        var openings = files.ToLookup(file => file.Citation, file => file.Cases[0]);
        var sections = pack.Sections.Where(section => only?.Contains(section.Citation) != false).ToImmutableArray();
        var done = new SectionCases[sections.Length];
        Parallel.For(0, done.Length, new() { CancellationToken = cancellation }, index =>
        {
            var section = sections[index];
            done[index] = new(book, section, [.. asked[section.Citation].SelectMany(cases => cases)], [.. openings[section.Citation]]);
        });
        return [.. done.Where(section => !section.Rules.IsEmpty || section.Written > 0)];
    }

    private static AskedCase? Asked(LawyersCase one, RulePack pack, DiagnosticBag bag) =>
        CaseRunner.Ask(one, pack, bag) is { } question ? new(one, question) : null;
}

/// <summary>A written case and its question.</summary>
internal sealed record AskedCase(LawyersCase Case, Question Question);

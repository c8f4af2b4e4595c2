using System.Collections.Immutable;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Packs;

/// <summary>What a check came to.</summary>
/// <param name="Findings">What must be put right, by file and place.</param>
/// <param name="Notes">What could not be checked, or is worth knowing. Never a fault.</param>
/// <param name="Pack">The pack; null when it could not be read, and then nothing but the reading was checked.</param>
/// <param name="Map">Every section of the mapped statute; null without statute text or without a map.</param>
internal sealed record CheckReport(
    ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> Notes, RulePack? Pack, StatuteMap? Map)
{
    /// <summary>Files that could not be read at all, so that their content is not known.</summary>
    public bool IsUnreadable => Findings.Any(finding => Unreadable.Contains(finding.Code));

    private static readonly ImmutableHashSet<string> Unreadable =
        [Messages.NotFound.Code, Messages.NotUtf8.Code, Messages.FileTooLarge.Code, Messages.TooManyFiles.Code];
}

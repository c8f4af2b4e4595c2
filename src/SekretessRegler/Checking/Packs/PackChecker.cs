using SekretessRegler.Checking.Against;
using SekretessRegler.Checking.Lint;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Packs;

/// <summary>Checks a pack: what the loader demands, then lint, then statute text when there is any.</summary>
internal static class PackChecker
{
    public static CheckReport Check(PackSource source, StatuteLibrary? statutes, DiagnosticBag read, CancellationToken cancellation = default)
    {
        var pack = PackReader.Read(source, read, cancellation);
        var notes = new DiagnosticBag();
        if (pack is null)
        {
            return new(read.Sorted(), [], null, null);
        }

        var @checked = new CheckedPack(pack, source, read, notes);
        PackLint.Check(@checked);
        if (statutes is not null)
        {
            cancellation.ThrowIfCancellationRequested();
            StatuteChecks.Check(@checked, statutes);
        }

        return new(read.Sorted(), notes.Sorted(), pack, statutes is null ? null : StatuteMap.Of(pack, statutes));
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler;

public sealed partial class RulePack
{
    private const string Resource = "SekretessRegler.rules.bin";

    private static readonly Lazy<RulePack> EmbeddedPack = new(ReadEmbedded, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The pack that the package carries. Read once, when it is first asked for.</summary>
    public static RulePack Embedded => EmbeddedPack.Value;

    /// <summary>Reads a pack from a folder of YAML files.</summary>
    /// <param name="folder">The folder that holds <c>regelverk.yaml</c>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RulePackException">Something in the folder is wrong; carries every mistake.</exception>
    public static RulePack Load(string folder, CancellationToken cancellation = default) =>
        TryLoad(folder, out var pack, out var diagnostics, cancellation) ? pack : throw new RulePackException(diagnostics);

    /// <summary>Reads a pack from a folder of YAML files, or says everything that is wrong.</summary>
    /// <param name="folder">The folder that holds <c>regelverk.yaml</c>.</param>
    /// <param name="pack">The pack; null when something is wrong.</param>
    /// <param name="diagnostics">Every mistake, sorted by file and place; empty when there is none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static bool TryLoad(
        string folder, [NotNullWhen(true)] out RulePack? pack, out ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var bag = new DiagnosticBag();
        pack = PackReader.Read(PackFolder.Read(folder, bag, cancellation), bag, cancellation);
        diagnostics = bag.Sorted();
        return pack is not null;
    }

    /// <summary>The files of the pack that the package carries.</summary>
    internal static PackSource EmbeddedSource()
    {
        using var stream = typeof(RulePack).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        return PackBinary.Read(stream, "rules");
    }

    private static RulePack ReadEmbedded()
    {
        var bag = new DiagnosticBag();
        return PackReader.Read(EmbeddedSource(), bag) ?? throw new RulePackException(bag.Sorted());
    }
}

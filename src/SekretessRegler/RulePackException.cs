using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A rule pack has mistakes and was not loaded.</summary>
public sealed class RulePackException : Exception
{
    internal RulePackException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every mistake, sorted by file and place. Never empty.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}

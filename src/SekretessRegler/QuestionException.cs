using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A question has mistakes and cannot be examined.</summary>
/// <remarks>The message holds codes and places only; the texts of the diagnostics can hold personal data.</remarks>
public sealed class QuestionException : Exception
{
    internal QuestionException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(one => $"{one.Code} ({one.Span.Line},{one.Span.Column})"))) =>
        Diagnostics = diagnostics;

    /// <summary>Every mistake, sorted by place. Never empty.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}

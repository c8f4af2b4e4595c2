using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Cases;

/// <summary>The cases (fall) of one section: a question that it opens or applies to, and cases that differ from it by one thing.</summary>
internal sealed record CaseFile(string Path, Citation Citation, SourceNode Base, ImmutableArray<LawyersCase> Cases);

/// <summary>One case that a lawyer wrote.</summary>
/// <param name="Name">A sentence with the statute's words.</param>
/// <param name="Changes">Path in the question → new value; null removes.</param>
internal sealed record LawyersCase(string Name, ImmutableArray<CaseChange> Changes, Expectation Expected, SourceSpan Span);

internal sealed record CaseChange(string Path, SourceNode? Value, SourceSpan Span);

/// <summary>What a case expects of the section's rule, or of the whole answer.</summary>
/// <param name="Rule">The rule; null for the section's first one.</param>
/// <param name="Route">öppen, möjlig, stängd or saknas.</param>
/// <param name="State">gäller, gäller-inte, bruten or oavgjord.</param>
/// <param name="Outcome">The outcome in the contract's words.</param>
/// <param name="Missing">Codes that must be among what is missing.</param>
internal sealed record Expectation(string? Rule, string? Route, string? State, string? Outcome, ImmutableArray<string> Missing);

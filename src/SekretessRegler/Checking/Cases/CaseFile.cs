using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Cases;

/// <summary>The cases (fall) of one section: a question that it opens or applies to, and cases that differ from it by one thing.</summary>
/// <param name="Cases">The first is the opening case (utgångsläge).</param>
internal sealed record CaseFile(string Path, Citation Citation, ImmutableArray<LawyersCase> Cases);

/// <summary>One case that a lawyer wrote.</summary>
/// <param name="Name">A sentence with the statute's words.</param>
/// <param name="Question">The opening question with the case's changes.</param>
/// <param name="Span">The place of the name.</param>
internal sealed record LawyersCase(string Name, SourceNode Question, Expectation Expected, SourceSpan Span);

/// <summary>One change of a question.</summary>
/// <param name="Path">Keys with dots between them; in a list the id of the element or its number.</param>
/// <param name="Value">The new value; null removes.</param>
internal sealed record CaseChange(string Path, SourceNode? Value, SourceSpan Span);

/// <summary>What a case expects of the section's rule, or of the whole answer.</summary>
/// <param name="Rule">The rule, or the section for any of its rules.</param>
/// <param name="Route">öppen, möjlig, stängd or saknas.</param>
/// <param name="State">gäller, gäller-inte, bruten, oavgjord or saknas.</param>
/// <param name="Outcome">The outcome in the contract's words.</param>
/// <param name="Missing">Codes that must be among what is missing.</param>
internal sealed record Expectation(
    Citation Rule, string? Route, string? State, string? Outcome, ImmutableArray<string> Missing, SourceSpan Span);

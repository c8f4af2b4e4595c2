using SekretessRegler.Diagnostics;

namespace SekretessRegler.Vocabulary;

/// <summary>A harm that harm tests read. Harms of one chain are one question: the graver, the less likely.</summary>
/// <param name="Code">The code in rule files and answers, for example betydande-men.</param>
/// <param name="Chain">The protected interest, for example enskilds-men.</param>
/// <param name="Grade">Order of severity within the chain, from 1.</param>
internal sealed record Harm(string Code, string Chain, int Grade, string Name, string Question, string? Source, SourceSpan Span);

using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>What is to be read of a decision, the same in every format.</summary>
/// <param name="Title">What it is, and which one.</param>
/// <param name="Parties">From whom, to whom, on what day.</param>
/// <param name="Answer">The answer, before all else.</param>
/// <param name="Blocks">All that stands between answer and receipt.</param>
/// <param name="Receipt">Which pack and engine answered.</param>
internal sealed record Document(
    Language Language, string Title, string Parties, AnswerLine Answer, ImmutableArray<Block> Blocks, ImmutableArray<Line> Receipt);

/// <summary>The answer in one word and one sentence; for several items and receivers a line each.</summary>
internal sealed record AnswerLine(string Word, string Sentence, Ink Ink, ImmutableArray<(string Text, Ink Ink)> Parts);

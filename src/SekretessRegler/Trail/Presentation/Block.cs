using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>A part of a document. The kinds are closed: every format writes each of them.</summary>
internal abstract record Block;

/// <summary>A heading and what stands under it. A chapter holds sections.</summary>
/// <param name="Ink">How the heading stands out.</param>
internal sealed record Section(string Heading, ImmutableArray<Block> Blocks, Ink Ink = Ink.Heading) : Block
{
    public bool IsChapter { get; init; }

    /// <summary>What a reader who is not looking for it can pass over, where the format can fold it away.</summary>
    public bool IsAside { get; init; }
}

/// <summary>A list; of a single line, that line.</summary>
internal sealed record Bullets(ImmutableArray<Line> Lines, Ink Ink = Ink.Plain) : Block;

/// <summary>Rows of cells, the first cell naming the row.</summary>
/// <param name="Pattern">The sentence that a row is where there are no tables: {0} is the first cell.</param>
internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Line>> Rows, string Pattern) : Block;

/// <summary>Labels, each with what is said of it.</summary>
internal sealed record Statements(ImmutableArray<(string Label, Line Text)> Rows) : Block;

/// <summary>Questions in their order.</summary>
internal sealed record Questions(ImmutableArray<AskedQuestion> Asked) : Block;

/// <summary>An examination step by step.</summary>
internal sealed record Steps(ImmutableArray<Step> First) : Block;

/// <summary>A question with its help.</summary>
internal sealed record AskedQuestion(Line Text, Line Kind, ImmutableArray<Help> Help);

/// <summary>Help to a question: points under a label.</summary>
internal sealed record Help(string Label, ImmutableArray<Line> Points, string Separator = "; ");

/// <summary>A step of the examination and the steps below it.</summary>
internal sealed record Step(Line Line, ImmutableArray<Step> Below);

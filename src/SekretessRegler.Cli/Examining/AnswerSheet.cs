using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Cli;

/// <summary>Where answers are written, in the order of the files and days.</summary>
internal abstract class AnswerSheet
{
    public virtual void Begin()
    {
    }

    public abstract void Answer(string file, ImmutableArray<Decision> answers);

    /// <summary>A question that could not be read; its faults are already on standard error.</summary>
    public abstract void Bad(string? id, ImmutableArray<Diagnostic> diagnostics);

    public virtual void End()
    {
    }
}

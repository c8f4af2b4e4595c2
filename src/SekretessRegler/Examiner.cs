namespace SekretessRegler;

/// <summary>Runs the method on a question (OSL; method: boundary, secrecy, breaking, concurrence, answer).</summary>
/// <threadsafety>Immutable; one instance can serve all threads.</threadsafety>
public sealed class Examiner(RulePack pack, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>The law that answers.</summary>
    public RulePack Pack { get; } = pack;

    /// <summary>Examines the question.</summary>
    public Decision Examine(Question question, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{_clock} {question} {cancellation}");
}

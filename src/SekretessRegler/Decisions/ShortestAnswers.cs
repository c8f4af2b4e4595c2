using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>The fewest answers that settle the outcome.</summary>
/// <param name="Answers">Code and value of each.</param>
/// <param name="IsUpperLimit">True when fewer might do: the search was cut short.</param>
public sealed record ShortestAnswers(ImmutableArray<GivenAnswer> Answers, bool IsUpperLimit)
{
    /// <summary>Says nothing of the answers.</summary>
    public override string ToString() => nameof(ShortestAnswers);
}

/// <summary>An answer to an open question.</summary>
public sealed record GivenAnswer(string Code, Subject About, string Value)
{
    /// <summary>Says nothing of what is answered, or of whom.</summary>
    public override string ToString() => nameof(GivenAnswer);
}

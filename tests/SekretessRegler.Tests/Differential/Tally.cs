namespace SekretessRegler.Tests.Differential;

/// <summary>How many parts were compared, with what outcome, and how many could not be.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private int _tooOpen;
    private int _engineAsksMore;

    public void Count(IEnumerable<Comparison> comparisons)
    {
        foreach (var one in comparisons)
        {
            _engineAsksMore += one.EngineAsksMorePresumptions ? 1 : 0;
            _outcomes[one.Outcome] = _outcomes.GetValueOrDefault(one.Outcome) + 1;
        }
    }

    public void CountTooOpen() => _tooOpen++;

    public override string ToString() =>
        $"compared {_outcomes.Values.Sum()}: {string.Join(", ", _outcomes.Select(one => $"{one.Key} {one.Value}"))}; "
        + $"the engine asks more presumptions {_engineAsksMore}; too open {_tooOpen}";
}

namespace SekretessRegler.Tests.Generation;

/// <summary>Seeded chance: the same seed always gives the same pack and question.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    /// <summary>Some of them, in their order; none and all included.</summary>
    public T[] Some<T>(int percent, params T[] all) => [.. all.Where(_ => Chance(percent))];
}

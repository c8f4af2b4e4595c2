namespace SekretessRegler.Examination;

/// <summary>Some of the values of a variable, by their places.</summary>
/// <remarks>A place past <see cref="Capacity"/> is refused: a value that fell out of a set unseen could turn a no into a yes.</remarks>
internal readonly record struct ValueSet
{
    /// <summary>At most so many values has a variable.</summary>
    public const int Capacity = 256;

    private const int Half = Capacity / 2;

    private readonly UInt128 _low;
    private readonly UInt128 _high;

    private ValueSet(UInt128 low, UInt128 high) => (_low, _high) = (low, high);

    public static ValueSet Empty => default;

    public bool IsEmpty => this == Empty;

    public bool IsSingle => UInt128.PopCount(_low) + UInt128.PopCount(_high) == UInt128.One;

    /// <summary>The lowest place in the set; <see cref="Capacity"/> when it is empty.</summary>
    public int First => (int)(_low != 0 ? UInt128.TrailingZeroCount(_low) : Half + UInt128.TrailingZeroCount(_high));

    public static ValueSet Of(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Capacity);
        return place < Half ? new(UInt128.One << place, 0) : new(0, UInt128.One << (place - Half));
    }

    /// <summary>The first values, so many as the count says.</summary>
    public static ValueSet All(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Capacity);
        return new(Ones(count), Ones(count - Half));
    }

    public static ValueSet Where(int count, Func<int, bool> holds) =>
        Enumerable.Range(0, count).Where(holds).Aggregate(Empty, (set, place) => set | Of(place));

    public bool Contains(int place) => Overlaps(Of(place));

    public bool Overlaps(ValueSet other) => !(this & other).IsEmpty;

    public static ValueSet operator &(ValueSet left, ValueSet right) => new(left._low & right._low, left._high & right._high);

    public static ValueSet operator |(ValueSet left, ValueSet right) => new(left._low | right._low, left._high | right._high);

    public static ValueSet operator ~(ValueSet set) => new(~set._low, ~set._high);

    private static UInt128 Ones(int count) =>
        count <= 0 ? UInt128.Zero : count >= Half ? UInt128.MaxValue : (UInt128.One << count) - UInt128.One;
}

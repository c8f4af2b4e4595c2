using SekretessRegler.Conditions;

namespace SekretessRegler.Tests.Conditions;

/// <summary>The three-valued tables, over all 27 triples.</summary>
public class TruthTests
{
    private static readonly Truth[] All = [Truth.False, Truth.Unknown, Truth.True];

    private static readonly (Truth A, Truth B, Truth C)[] Triples =
        [.. from a in All from b in All from c in All select (a, b, c)];

    [Fact]
    public void The_default_is_unknown() => Assert.Equal(Truth.Unknown, default);

    [Fact]
    public void And_is_false_with_one_false_and_true_only_with_all_true() => Assert.All(Triples, one =>
    {
        Truth[] parts = [one.A, one.B, one.C];
        var expected = parts.Contains(Truth.False) ? Truth.False : parts.Contains(Truth.Unknown) ? Truth.Unknown : Truth.True;
        Assert.Equal(expected, one.A.And(one.B).And(one.C));
        Assert.Equal(expected, one.A.And(one.B.And(one.C)));
    });

    [Fact]
    public void Or_is_true_with_one_true_and_false_only_with_all_false() => Assert.All(Triples, one =>
    {
        Truth[] parts = [one.A, one.B, one.C];
        var expected = parts.Contains(Truth.True) ? Truth.True : parts.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
        Assert.Equal(expected, one.A.Or(one.B).Or(one.C));
        Assert.Equal(expected, one.A.Or(one.B.Or(one.C)));
    });

    [Fact]
    public void Not_turns_true_and_false_and_leaves_unknown() =>
        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], All.Select(truth => truth.Not()));

    [Fact]
    public void And_and_or_are_each_others_mirror_and_spread_over_each_other() => Assert.All(Triples, one =>
    {
        Assert.Equal(one.A.And(one.B).Not(), one.A.Not().Or(one.B.Not()));
        Assert.Equal(one.A.And(one.B.Or(one.C)), one.A.And(one.B).Or(one.A.And(one.C)));
        Assert.Equal(one.A.Or(one.B.And(one.C)), one.A.Or(one.B).And(one.A.Or(one.C)));
    });

    [Fact]
    public void What_becomes_known_never_turns_what_was_already_decided() => Assert.All(Triples, one =>
    {
        // Read one.B as what one.A is completed to, where one.A was unknown.
        var known = one.A == Truth.Unknown ? one.B : one.A;
        Assert.True(one.A.And(one.C) is var and && (and == Truth.Unknown || and == known.And(one.C)));
        Assert.True(one.A.Or(one.C) is var or && (or == Truth.Unknown || or == known.Or(one.C)));
    });
}

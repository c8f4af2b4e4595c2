using SekretessRegler.Examination;

namespace SekretessRegler.Tests.Examination;

/// <summary>Sets of values hold as many as they say, on both sides of every edge, and refuse the rest.</summary>
public class ValueSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(254)]
    [InlineData(255)]
    public void Every_place_is_told_from_every_other(int place)
    {
        var set = ValueSet.Of(place);
        Assert.True(set.IsSingle);
        Assert.Equal(place, set.First);
        Assert.Equal([place], Enumerable.Range(0, ValueSet.Capacity).Where(set.Contains));
        Assert.Equal(ValueSet.Capacity - 1, Enumerable.Range(0, ValueSet.Capacity).Count((~set).Contains));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(255)]
    [InlineData(256)]
    public void All_holds_exactly_as_many_as_asked_for(int count)
    {
        var set = ValueSet.All(count);
        Assert.Equal(Enumerable.Range(0, count), Enumerable.Range(0, ValueSet.Capacity).Where(set.Contains));
        Assert.Equal(ValueSet.Where(count, _ => true), set);
        Assert.Equal(count == 0, set.IsEmpty);
    }

    [Fact]
    public void Places_outside_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueSet.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueSet.Of(ValueSet.Capacity));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueSet.All(ValueSet.Capacity + 1));
    }

    [Fact]
    public void Every_choice_that_a_pack_may_hold_has_a_place_and_so_has_the_one_it_does_not_hold() =>
        Assert.Equal(ValueSet.Capacity, SekretessRegler.Reading.ReadingLimits.Choices + 1);

    [Fact]
    public void A_test_of_a_value_past_the_first_half_decides_like_any_other()
    {
        var all = new Variable("v", VariableKind.Fact, [.. Enumerable.Range(0, 200).Select(value => $"v{value}")], ValueSet.All(200));
        Assert.Equal(SekretessRegler.Conditions.Truth.Unknown, Formula.OneOf(all, ValueSet.Of(150)).Truth);
        Assert.Equal(SekretessRegler.Conditions.Truth.Unknown, (!Formula.OneOf(all, ValueSet.Of(20))).Truth);
    }
}

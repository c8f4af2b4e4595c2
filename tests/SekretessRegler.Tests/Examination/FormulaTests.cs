using SekretessRegler.Conditions;
using SekretessRegler.Examination;

namespace SekretessRegler.Tests.Examination;

/// <summary>What the statements decide is folded away; only what is open is left.</summary>
public class FormulaTests
{
    private static readonly Variable Open = Variable("öppen", Values(3));
    private static readonly Formula Atom = Formula.OneOf(Open, ValueSet.Of(0));

    [Theory]
    [InlineData(0b001, 0b001, 1)]
    [InlineData(0b001, 0b011, 1)]
    [InlineData(0b001, 0b110, -1)]
    [InlineData(0b011, 0b001, 0)]
    [InlineData(0b011, 0b011, 1)]
    [InlineData(0b011, 0b100, -1)]
    [InlineData(0b111, 0b110, 0)]
    [InlineData(0b111, 0b000, -1)]
    public void A_test_is_decided_when_the_allowed_values_all_meet_it_or_none_does(int allowed, int tested, int expected) =>
        Assert.Equal((Truth)expected, Formula.OneOf(Variable("v", Bits(allowed)), Bits(tested)).Truth);

    [Fact]
    public void One_false_part_decides_all_and_true_parts_disappear()
    {
        Assert.True(Formula.All([Atom, Formula.False, Atom]).IsFalse);
        Assert.Same(Atom, Formula.All([Formula.True, Atom, Formula.True]));
        Assert.True(Formula.All([]).IsTrue);
    }

    [Fact]
    public void One_true_part_decides_any_and_false_parts_disappear()
    {
        Assert.True(Formula.Any([Atom, Formula.True, Atom]).IsTrue);
        Assert.Same(Atom, Formula.Any([Formula.False, Atom, Formula.False]));
        Assert.True(Formula.Any([]).IsFalse);
    }

    [Fact]
    public void Not_not_is_the_same_formula()
    {
        Assert.Same(Atom, !!Atom);
        Assert.True((!Formula.True).IsFalse);
        Assert.True((!Formula.False).IsTrue);
        Assert.Equal(Truth.Unknown, (!Atom).Truth);
    }

    [Fact]
    public void X_or_not_x_is_unknown_to_the_tables_and_true_to_the_diagram()
    {
        var tautology = Atom | !Atom;
        Assert.Equal(Truth.Unknown, tautology.Truth);
        Assert.Equal(Diagram.True, new DiagramBuilder([tautology], 100).Build(tautology));
    }

    [Fact]
    public void Values_that_no_formula_tells_apart_are_one()
    {
        var builder = new DiagramBuilder([Formula.OneOf(Variable("ålder", Values(100)), Values(21))], 100);
        Assert.Equal(2, builder.Width(0));
        Assert.Equal(Values(21), builder.ClassValues(0, 0));
    }

    private static ValueSet Bits(int bits) => ValueSet.Where(32, place => ((bits >> place) & 1) == 1);

    private static ValueSet Values(int count) => ValueSet.All(count);

    private static Variable Variable(string key, ValueSet allowed) =>
        new(key, VariableKind.Fact, [.. Enumerable.Range(0, 100).Select(value => $"v{value}")], allowed);
}

using System.Collections.Immutable;
using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>A condition about one completed question, as far as the statements leave it open.</summary>
/// <remarks>
/// Built only through the factory methods, which carry out the three-valued pass: what the statements decide
/// is folded away by sets of values, so that only what is truly open reaches the diagram.
/// </remarks>
internal abstract class Formula
{
    public static Formula True { get; } = new Constant(true);

    public static Formula False { get; } = new Constant(false);

    public Truth Truth => this is Constant constant ? constant.Value ? Truth.True : Truth.False : Truth.Unknown;

    public bool IsTrue => Truth == Truth.True;

    public bool IsFalse => Truth == Truth.False;

    public static Formula Of(bool value) => value ? True : False;

    public static Formula OneOf(Variable variable, ValueSet values) =>
        (variable.Allowed & ~values).IsEmpty ? True
        : !variable.Allowed.Overlaps(values) ? False
        : new Atom(variable, values);

    public static Formula All(IEnumerable<Formula> parts) => Join(parts, isAll: true);

    public static Formula Any(IEnumerable<Formula> parts) => Join(parts, isAll: false);

    public static Formula operator &(Formula a, Formula b) => All([a, b]);

    public static Formula operator |(Formula a, Formula b) => Any([a, b]);

    public static Formula operator !(Formula inner) => inner switch
    {
        Constant constant => Of(!constant.Value),
        Negation negation => negation.Inner,
        _ => new Negation(inner),
    };

    private static Formula Join(IEnumerable<Formula> parts, bool isAll)
    {
        var open = ImmutableArray.CreateBuilder<Formula>();
        foreach (var part in parts)
        {
            if (part is not Constant constant)
            {
                open.Add(part);
            }
            else if (constant.Value != isAll)
            {
                return part;
            }
        }

        return open.Count switch { 0 => Of(isAll), 1 => open[0], _ => new Junction(open.ToImmutable(), isAll) };
    }

    internal sealed class Constant(bool value) : Formula
    {
        public bool Value { get; } = value;
    }

    internal sealed class Atom(Variable variable, ValueSet values) : Formula
    {
        public Variable Variable { get; } = variable;

        public ValueSet Values { get; } = values;
    }

    internal sealed class Negation(Formula inner) : Formula
    {
        public Formula Inner { get; } = inner;
    }

    internal sealed class Junction(ImmutableArray<Formula> parts, bool isAll) : Formula
    {
        public ImmutableArray<Formula> Parts { get; } = parts;

        public bool IsAll { get; } = isAll;
    }
}

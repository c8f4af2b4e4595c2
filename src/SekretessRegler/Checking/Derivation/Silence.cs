using SekretessRegler.Conditions;
using SekretessRegler.Examination;

namespace SekretessRegler.Checking.Derivation;

/// <summary>The three-valued truth of a formula where what is presumed stands as presumed.</summary>
internal static class Silence
{
    public static Truth Truth(Formula formula) => formula switch
    {
        Formula.Atom { Variable.Presumed: { } presumed } atom => presumed.Overlaps(atom.Values) ? Conditions.Truth.True : Conditions.Truth.False,
        Formula.Negation negation => Truth(negation.Inner).Not(),
        Formula.Junction { IsAll: true } all => all.Parts.Select(Truth).Aggregate(TruthLogic.And),
        Formula.Junction any => any.Parts.Select(Truth).Aggregate(TruthLogic.Or),
        _ => formula.Truth,
    };
}

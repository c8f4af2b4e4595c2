using SekretessRegler.Conditions;

namespace SekretessRegler.Examination;

/// <summary>Walks formulas for what they rest on. Shared parts are visited once per sign.</summary>
internal static class FormulaWalk
{
    /// <summary>Every atom below the formulas, each once.</summary>
    public static HashSet<Formula.Atom> Atoms(IEnumerable<Formula> formulas)
    {
        var atoms = new HashSet<Formula.Atom>();
        var seen = new HashSet<Formula>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Formula>(formulas);
        while (waiting.TryPop(out var formula))
        {
            if (!seen.Add(formula))
            {
                continue;
            }

            if (formula is Formula.Atom atom)
            {
                atoms.Add(atom);
            }

            foreach (var part in Parts(formula))
            {
                waiting.Push(part);
            }
        }

        return atoms;
    }

    /// <summary>The variables whose value no (bit 0) or yes (all others) can turn the formula to true, each with the signs it occurs in.</summary>
    public static Dictionary<Variable, Polarity> Polarities(Formula formula)
    {
        var found = new Dictionary<Variable, Polarity>();
        var seen = new HashSet<(Formula, bool)>();
        var waiting = new Stack<(Formula Formula, bool Positive)>([(formula, true)]);
        while (waiting.TryPop(out var place))
        {
            if (!seen.Add(place))
            {
                continue;
            }

            if (place.Formula is Formula.Atom atom)
            {
                var opens = IsPresumedValueExcluded(atom) == place.Positive;
                found[atom.Variable] = found.GetValueOrDefault(atom.Variable) | (opens ? Polarity.Opens : Polarity.Closes);
            }

            var below = place.Formula is Formula.Negation ? !place.Positive : place.Positive;
            foreach (var part in Parts(place.Formula))
            {
                waiting.Push((part, below));
            }
        }

        return found;
    }

    private static bool IsPresumedValueExcluded(Formula.Atom atom) =>
        atom.Variable.Presumed is { } presumed && !atom.Values.Overlaps(presumed);

    private static IEnumerable<Formula> Parts(Formula formula) => formula switch
    {
        Formula.Negation negation => [negation.Inner],
        Formula.Junction junction => junction.Parts,
        _ => [],
    };
}

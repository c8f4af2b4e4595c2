using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Which provisions read which open questions.</summary>
internal sealed class RuleUses
{
    private readonly List<(Citation Citation, Formula Formula)> _uses = [];

    public void Add(Citation citation, Formula formula)
    {
        if (formula.Truth == Conditions.Truth.Unknown)
        {
            _uses.Add((citation, formula));
        }
    }

    /// <summary>The provisions that read the variable, in statute order.</summary>
    public IEnumerable<Citation> Of(Variable variable) =>
        _uses.Where(use => FormulaWalk.Atoms([use.Formula]).Any(atom => atom.Variable == variable))
            .Select(use => use.Citation).Distinct().Order();
}

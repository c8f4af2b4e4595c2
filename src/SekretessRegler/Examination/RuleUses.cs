using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Which provisions read which open questions.</summary>
internal sealed class RuleUses
{
    private readonly List<(Citation Citation, Formula Formula)> _uses = [];
    private ILookup<Variable, Citation>? _byVariable;

    public void Add(Citation citation, Formula formula)
    {
        if (formula.Truth == Truth.Unknown)
        {
            _uses.Add((citation, formula));
            _byVariable = null;
        }
    }

    /// <summary>The provisions that read the variable, in statute order.</summary>
    public IEnumerable<Citation> Of(Variable variable) => (_byVariable ??= Index())[variable];

    private ILookup<Variable, Citation> Index() =>
        (from use in _uses
         from atom in FormulaWalk.Atoms([use.Formula])
         select (atom.Variable, use.Citation)).Distinct().OrderBy(pair => pair.Citation).ToLookup(pair => pair.Variable, pair => pair.Citation);
}

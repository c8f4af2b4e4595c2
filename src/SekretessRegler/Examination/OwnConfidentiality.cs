using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>The confidentiality that binds a holder outside the Act: which provisions to read. Whether they allow the disclosure is not examined.</summary>
internal sealed class OwnConfidentiality(Case @case)
{
    /// <summary>What applies or may apply to somebody, for a holder that is surely outside the Act.</summary>
    public IEnumerable<(RuleInForce<StructureRule> Law, Truth Applies)> Provisions() =>
        !@case.Bound.IsFalse ? [] :
        from law in @case.Scene.Law.Structure(StructureRole.OwnConfidentiality)
        let applies = Formula.Any(Persons.Select(person => @case.Grounding.Of(law.Rule.Condition, new Binding(person, @case.Scene.Holder))))
        where law.Encoding != Encoding.None && !applies.IsFalse
        select (law, applies.Truth);

    private IEnumerable<Person?> Persons => @case.Scene.Persons.Cast<Person?>().DefaultIfEmpty(null);
}

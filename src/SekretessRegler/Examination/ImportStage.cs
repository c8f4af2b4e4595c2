using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>What follows the item from where it comes (OSL chapter 11): the secrecy of the origin, seen or not.</summary>
internal sealed class ImportStage(Scene scene, Grounding grounding, Gaps gaps)
{
    /// <summary>A transfer is open, and what it is to bring along holds at an origin.</summary>
    public Formula From(Person? person, Func<Holder, Formula> holds) => Formula.Any(
        from law in scene.Law.Of<ImportRule>()
        let imports = gaps.Opening(law.Encoding, grounding.Of(law.Rule.Condition, new Binding(person, scene.Holder)), law.Citation)
        where !imports.IsFalse
        from origin in scene.Item.Origin ?? []
        select imports & holds(origin));

    /// <summary>The pack does not say which secrecy can follow along for somebody.</summary>
    public Formula IsOpen(CoverageStage coverage) =>
        Formula.Any(scene.Persons.Cast<Person?>().Append(null).Select(person => From(person, coverage.IsUndeclared)))
        & Formula.OneOf(gaps.Coverage, ValueSet.Of(Gaps.Forbids));
}

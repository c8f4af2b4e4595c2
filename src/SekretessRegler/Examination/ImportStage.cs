using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>What follows the item from where it comes (OSL chapter 11): the secrecy of the origin, seen or not.</summary>
internal sealed class ImportStage
{
    private readonly Scene _scene;
    private readonly Grounding _grounding;
    private readonly Gaps _gaps;
    private readonly Grounding _asListed;

    public ImportStage(Scene scene, Grounding grounding, Gaps gaps)
    {
        (_scene, _grounding, _gaps) = (scene, grounding, gaps);
        var closed = scene.AsListed();
        var unknown = new Gaps(closed).Follows;
        _asListed = new Grounding(closed) { Secrecies = (_, _) => unknown, Duties = _ => unknown };
    }

    /// <summary>A transfer is open, and what it is to bring along holds at an origin.</summary>
    public Formula From(Person? person, Func<Holder, Formula> holds) =>
        Formula.Any((_scene.Item.Origin ?? []).Select(holds)) is { IsFalse: false } origin
            ? Imports(_scene.Law.Of<ImportRule>(), person) & origin
            : Formula.False;

    /// <summary>What can follow along for somebody is not said: by the pack, or by the question, that leaves out where the item comes from.</summary>
    public Formula IsOpen(CoverageStage coverage) =>
        Formula.Any(_scene.Persons.Cast<Person?>().Append(null)
            .Select(person => _scene.Item.Origin is null ? Imports(CalledFor(person), person) : From(person, coverage.IsUndeclared)))
        & _gaps.Follows;

    private Formula Imports(IEnumerable<RuleInForce<ImportRule>> laws, Person? person) => Formula.Any(
        laws.Select(law => _gaps.Opening(law.Encoding, _grounding.Of(law.Rule.Condition, new Binding(person, _scene.Holder)), law.Citation)));

    // Any item could come from anywhere: without an origin a transfer is called for by what is listed (method.md 1).
    private IEnumerable<RuleInForce<ImportRule>> CalledFor(Person? person) =>
        _scene.Law.Of<ImportRule>().Where(law => !_asListed.Of(law.Rule.Condition, new Binding(person, _scene.Holder)).IsFalse);
}

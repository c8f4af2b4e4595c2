using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>What follows the item from where it comes (OSL chapter 11): the secrecy of the origin, seen or not.</summary>
internal sealed class ImportStage
{
    private readonly Scene _scene;
    private readonly Grounding _grounding;
    private readonly Gaps _gaps;
    private readonly Lazy<Grounding> _asListed;

    public ImportStage(Scene scene, Grounding grounding, Gaps gaps)
    {
        (_scene, _grounding, _gaps) = (scene, grounding, gaps);
        _asListed = new(() => AsListed(scene.AsListed()));
    }

    /// <summary>A transfer is open, and what it is to bring along holds at an origin.</summary>
    public Formula From(Person? person, Func<Holder, Formula> holds) =>
        Formula.Any((_scene.Item.Origin ?? []).Select(holds)) is { IsFalse: false } origin
            ? Formula.Any(_scene.Law.Of<ImportRule>().Select(law => Imports(law, person))) & origin
            : Formula.False;

    /// <summary>What can follow along for somebody is not said: by the pack, or by the question, that leaves out where the item comes from.</summary>
    public Formula IsOpen(CoverageStage coverage) => Formula.Any(Unseen(coverage).Select(one => one.Brings)) & _gaps.Follows;

    /// <summary>The transfers that may bring along what is not said, and when they do.</summary>
    public IEnumerable<(RuleInForce<ImportRule> Law, Formula Brings)> Unseen(CoverageStage coverage) =>
        from law in _scene.Law.Of<ImportRule>()
        let unseen = Formula.Any(_scene.Persons.Cast<Person?>().Append(null).Select(person => Unseen(law, person, coverage)))
        where !unseen.IsFalse
        select (law, unseen);

    // Any item could come from anywhere: without an origin a transfer is called for by what is listed (method.md 1).
    private Formula Unseen(RuleInForce<ImportRule> law, Person? person, CoverageStage coverage) => _scene.Item.Origin is { } origins
        ? Imports(law, person) & Formula.Any(origins.Select(coverage.IsUndeclared))
        : _asListed.Value.Of(law.Rule.Condition, new Binding(person, _scene.Holder)).IsFalse ? Formula.False : Imports(law, person);

    // What the law says of secrecies and duties is not listed, so it rules nothing out.
    private static Grounding AsListed(Scene listed)
    {
        var unknown = new Gaps(listed).Follows;
        return new(listed) { Secrecies = (_, _) => unknown, Duties = _ => unknown };
    }

    private Formula Imports(RuleInForce<ImportRule> law, Person? person) =>
        _gaps.Opening(law.Encoding, _grounding.Of(law.Rule.Condition, new Binding(person, _scene.Holder)), law.Citation);
}

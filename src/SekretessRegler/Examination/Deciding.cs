using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>The provisions that decide: for a no the secrecies that stand, for a yes what lifts each of them.</summary>
internal sealed class Deciding(Case @case, Answering answering, SecrecyReport report)
{
    public ImmutableArray<string> Provisions(Outcome outcome) => Cite(outcome switch
    {
        Outcome.MayNotBeDisclosed => Standing(),
        Outcome.MayBeDisclosed => Lifting().ToImmutableArray() is { IsEmpty: false } lifting ? lifting : Examined,
        Outcome.MustBeDisclosed => Duties(),
        Outcome.NoSecrecy => Examined,
        Outcome.NoBoundary => @case.Scene.Law.Structure(StructureRole.Branches).Concat(@case.Scene.Law.Structure(StructureRole.Boundary)).Select(law => law.Citation),
        _ => [],
    });

    // Where nothing is regulated, what took the secrecy away decides.
    private IEnumerable<Citation> Examined => report.Examined.Any()
        ? report.Examined.Select(secrecy => secrecy.Citation)
        : @case.Exemptions.Where(exemption => TakesSecrecyAway(exemption.Law.Rule) && answering.Standing(exemption.Holds) == Diagram.True)
            .Select(exemption => exemption.Law.Citation);

    // An exemption from a duty takes no secrecy away.
    private bool TakesSecrecyAway(ExemptionRule rule) =>
        @case.Secrecies.Any(secrecy => !secrecy.Applicable.IsFalse && rule.Exempts.Contains(secrecy.Citation) && !rule.Except.Contains(secrecy.Citation));

    private static ImmutableArray<string> Cite(IEnumerable<Citation> citations) =>
        [.. citations.Distinct().Order().Select(citation => citation.ToString())];

    // Where none stands in every completion, all that stand in some are named: together they forbid.
    private IEnumerable<Citation> Standing()
    {
        var standing = @case.Secrecies.Select(secrecy => (secrecy.Citation, Stands: answering.Standing(secrecy.Stands))).ToImmutableArray();
        var always = standing.Where(one => one.Stands == Diagram.True).ToImmutableArray();
        return (always.IsEmpty ? [.. standing.Where(one => one.Stands != Diagram.False)] : always).Select(one => one.Citation);
    }

    private IEnumerable<Citation> Lifting() =>
        from secrecy in report.Examined
        where answering.Standing(secrecy.Secret) != Diagram.False
        from route in report.OpenRoutes(secrecy).ToImmutableArray() is { IsEmpty: false } open ? open : Group(secrecy)
        select route.Law.Rule.Citation;

    // What is lifted by inheritance is lifted by what lifts the concurrent secrecy.
    private ImmutableArray<ShownRoute> Group(SecrecyInstance secrecy) =>
        secrecy.Inherited.IsFalse ? report.SmallestGroup(secrecy) : [];

    private IEnumerable<Citation> Duties() =>
        from duty in @case.Duties.Duties
        where duty.ByPerson.Any(entry => answering.Standing(entry.Holds) == Diagram.True)
        select duty.Law.Citation;
}

using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Step 3: for each secrecy, each rule that reaches it and is neither barred nor restricted; then what is inherited.</summary>
internal sealed class BreakingStage
{
    private readonly Scene _scene;
    private readonly Grounding _grounding;
    private readonly Gaps _gaps;
    private readonly DutyStage _duties;
    private readonly RuleUses _uses;

    public BreakingStage(Scene scene, Grounding grounding, Gaps gaps, DutyStage duties, RuleUses uses)
    {
        (_scene, _grounding, _gaps, _duties, _uses) = (scene, grounding, gaps, duties, uses);
        grounding.Duties = binding => binding.Duty ?? duties.AnyFor(binding.Person);
    }

    public void Break(ImmutableArray<SecrecyInstance> secrecies)
    {
        foreach (var secrecy in secrecies.Where(secrecy => !secrecy.Secret.IsFalse))
        {
            secrecy.Routes.AddRange(Reaching(secrecy).Select(law => RouteTo(secrecy, law)));
        }

        foreach (var secrecy in secrecies.Where(secrecy => !secrecy.Secret.IsFalse))
        {
            secrecy.Inherited = Inherited(secrecy, secrecies);
        }
    }

    private IEnumerable<RuleInForce> Reaching(SecrecyInstance secrecy)
    {
        var breaking = _scene.Law.Of<BreakingRule>()
            .Where(law => law.Rule.Breaks.Contains(secrecy.Citation) && !law.Rule.Except.Contains(secrecy.Citation))
            .Select(law => law.Untyped);
        var reservations = _scene.Law.Of<ReservationRule>()
            .Where(law => law.Rule.Breaks.Contains(secrecy.Citation) && secrecy.Rule.HarmTest.Kind != HarmTestKind.Absolute)
            .Select(law => law.Untyped);
        return breaking.Concat(reservations).Where(law => !secrecy.Rule.Bars.Contains(law.Rule.Citation));
    }

    private RouteInstance RouteTo(SecrecyInstance secrecy, RuleInForce law)
    {
        var binding = new Binding(secrecy.Person, _scene.Holder) { Secrecy = secrecy };
        var restriction = Restriction(law, secrecy, binding);
        var opens = Condition(law, binding) & !restriction.Closes;
        _uses.Add(law.Rule.Citation, opens);
        var barrier = restriction.Closes.IsFalse ? null : restriction;
        return new RouteInstance(law, opens, law.WorksThroughDuties
            ? [.. ThroughDuties(law, binding, barrier)]
            : [new ShownRoute(law, opens, binding, null, barrier)]);
    }

    private Formula Condition(RuleInForce law, Binding binding) =>
        _gaps.Opening(law.Wording.Encoding, _grounding.Of(law.Rule.Condition, binding), law.Rule.Citation);

    // A rule that works through duties is shown once per duty, and once for what else it asks.
    private IEnumerable<ShownRoute> ThroughDuties(RuleInForce law, Binding binding, RouteBarrier? barrier)
    {
        foreach (var duty in _duties.Duties)
        {
            var holds = binding.Person is null ? duty.ForEveryPerson : duty.For(binding.Person);
            if (!holds.IsFalse)
            {
                yield return Route(duty.Law.Untyped, binding with { Duty = holds }, law.Rule.Citation);
            }
        }

        yield return Route(law, binding with { Duty = Formula.False }, null);

        ShownRoute Route(RuleInForce shown, Binding bound, Citation? through) =>
            new(shown, Condition(law, bound) & !(barrier?.Closes ?? Formula.False), bound, through, barrier);
    }

    // A restriction bars also where its wording is only partly encoded or not at all.
    private RouteBarrier Restriction(RuleInForce breaking, SecrecyInstance secrecy, Binding binding)
    {
        var restrictions = _scene.Law.Of<RestrictionRule>()
            .Where(law => law.Rule.Closes.Contains(breaking.Rule.Citation) && !law.Rule.Except.Contains(breaking.Rule.Citation)
                && law.Rule.For.Contains(secrecy.Citation))
            .Select(law => new RouteBarrier(law.Untyped, law.Encoding == Encoding.None ? Formula.True : _grounding.Of(law.Rule.Condition, binding)))
            .Where(barrier => !barrier.Closes.IsFalse)
            .ToImmutableArray();
        return restrictions.IsEmpty
            ? new RouteBarrier(breaking, Formula.False)
            : new RouteBarrier(restrictions[0].Law, Formula.Any(restrictions.Select(barrier => barrier.Closes)));
    }

    private Formula Inherited(SecrecyInstance secrecy, ImmutableArray<SecrecyInstance> all) => Formula.Any(
        from law in _scene.Law.Of<InheritanceRule>()
        where law.Rule.For.Contains(secrecy.Citation) && !secrecy.Rule.Bars.Contains(law.Citation)
        let condition = _gaps.Opening(law.Encoding, _grounding.Of(law.Rule.Condition, new Binding(secrecy.Person, _scene.Holder)), law.Citation)
        from other in all
        where other.Citation.WholeSection != secrecy.Citation.WholeSection && !other.Secret.IsFalse
            && (law.Rule.AnyPerson || other.Person == secrecy.Person)
        select condition & other.Secret & other.LiftedDirectly);
}

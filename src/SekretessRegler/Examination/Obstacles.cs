using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Why a route is closed: the conditions that do not hold, in the statute's order, and what bars it.</summary>
internal sealed class Obstacles(Case @case)
{
    public ImmutableArray<string> Of(ShownRoute shown)
    {
        var described = new ConditionText(@case.Scene);
        ImmutableArray<string> found =
        [
            .. Failed(shown.Law.Rule.Condition, shown.Binding, isWanted: true).Distinct().Select(described.Obstacle),
            .. Exempting(shown).Select(citation => $"undantaget enligt {citation} när sekretessen gäller"),
            .. shown.Barrier is { Closes.IsTrue: true } barrier ? [$"stängs av {barrier.Law.Rule.Citation}"] : Array.Empty<string>(),
        ];
        return found.IsEmpty ? ["villkoren kan inte vara uppfyllda samtidigt som sekretessen gäller"] : found;
    }

    private IEnumerable<Citation> Exempting(ShownRoute shown) => shown.Law.Rule is not DutyRule ? [] :
        @case.Exemptions.Where(exemption => !exemption.Holds.IsFalse).Select(exemption => exemption.Citation)
            .Where(citation => @case.Scene.Law.Of<ExemptionRule>().Any(law => law.Citation == citation && law.Rule.Exempts.Contains(shown.Law.Rule.Citation)))
            .Distinct();

    // Only what the statements decide; a condition that is merely open is no obstacle.
    private IEnumerable<(Condition Condition, bool IsWanted)> Failed(Condition condition, Binding binding, bool isWanted) => condition switch
    {
        Not not => Failed(not.Inner, binding, !isWanted),
        AllOf all when isWanted => all.Parts.SelectMany(part => Failed(part, binding, true)),
        AnyOf any when !isWanted => any.Parts.SelectMany(part => Failed(part, binding, false)),
        AnyOf any when Fails(any, binding, true) && any.Parts.Any(part => part is Defined) => any.Parts.SelectMany(part => Failed(part, binding, true)),
        Defined { Meaning: AllOf or AnyOf } defined => Failed(defined.Meaning, binding, isWanted),
        _ when Fails(condition, binding, isWanted) => [(condition, isWanted)],
        _ => [],
    };

    private bool Fails(Condition condition, Binding binding, bool isWanted) =>
        @case.Grounding.Of(condition, binding).Truth == (isWanted ? Truth.False : Truth.True);
}

using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Trail;

namespace SekretessRegler.Examination;

/// <summary>Why a route is closed: the conditions that do not hold, in the statute's order, and what bars it.</summary>
internal sealed class Obstacles(Case @case)
{
    public ImmutableArray<string> Of(ShownRoute shown)
    {
        var described = new ConditionText(@case.Scene);
        var failed = Failed(shown.Law.Rule.Condition, shown.Binding, isWanted: true).Select(described.Obstacle).ToImmutableArray();
        return shown.Barrier is { } barrier && barrier.Closes.IsTrue
            ? failed.Add($"stängs av {barrier.Law.Rule.Citation}")
            : failed.IsEmpty ? ["villkoren kan inte vara uppfyllda samtidigt som sekretessen gäller"] : failed;
    }

    // Only what the statements decide; a condition that is merely open is no obstacle.
    private IEnumerable<(Condition Condition, bool IsWanted)> Failed(Condition condition, Binding binding, bool isWanted) => condition switch
    {
        Not not => Failed(not.Inner, binding, !isWanted),
        AllOf all when isWanted => all.Parts.SelectMany(part => Failed(part, binding, true)),
        AnyOf any when !isWanted => any.Parts.SelectMany(part => Failed(part, binding, false)),
        Defined defined when defined.Meaning is AllOf && isWanted => Failed(defined.Meaning, binding, true),
        _ when Fails(condition, binding, isWanted) => [(condition, isWanted)],
        _ => [],
    };

    private bool Fails(Condition condition, Binding binding, bool isWanted) =>
        @case.Grounding.Of(condition, binding).Truth == (isWanted ? Truth.False : Truth.True);
}

using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>What a request adds: without secrecy it makes the disclosure a duty, and a no to it can be appealed.</summary>
internal sealed class RequestTrail(Case @case, ConditionTrail conditions)
{
    private const string Request = "begäran";

    /// <param name="outcomes">What the question can come to as things stand.</param>
    public IEnumerable<TrailNode> Of(IReadOnlyCollection<Outcome> outcomes) =>
        from law in Roles(outcomes).SelectMany(@case.Scene.Law.Structure)
        let binding = new Binding(null, @case.Scene.Holder)
        let truth = @case.Grounding.Of(law.Rule.Condition, binding).Truth
        where truth != Truth.False
        select conditions.Rule(law.Untyped, binding, Truths.Name(truth));

    private IEnumerable<StructureRole> Roles(IReadOnlyCollection<Outcome> outcomes) =>
        outcomes.Contains(Outcome.NoSecrecy) ? [StructureRole.RequestByAgency, StructureRole.RequestByIndividual]
        : outcomes.All(outcome => outcome == Outcome.MayNotBeDisclosed) && @case.Scene.Question.Initiative == Request ? [StructureRole.Appeal]
        : [];
}

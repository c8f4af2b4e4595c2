using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>What a request adds: without secrecy it makes the disclosure a duty, and a no to it can be appealed.</summary>
internal sealed class RequestTrail(Case @case, ConditionTrail conditions)
{
    private const string Request = "begäran";

    public IEnumerable<TrailNode> Of(Outcome outcome) =>
        from law in Roles(outcome).SelectMany(@case.Scene.Law.Structure)
        let binding = new Binding(null, @case.Scene.Holder)
        let truth = @case.Grounding.Of(law.Rule.Condition, binding).Truth
        where truth != Truth.False
        select conditions.Rule(law.Untyped, binding, Truths.Name(truth));

    private IEnumerable<StructureRole> Roles(Outcome outcome) => outcome switch
    {
        Outcome.NoSecrecy => [StructureRole.RequestByAgency, StructureRole.RequestByIndividual],
        Outcome.MayNotBeDisclosed when @case.Scene.Question.Initiative == Request => [StructureRole.Appeal],
        _ => [],
    };
}

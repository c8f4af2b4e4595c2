using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Completes agencies and activities with what is written as conditions: who is bound, what is covered.</summary>
internal sealed class TermConditionReader(ConditionReader conditions, ReachReader reaches, DiagnosticBag bag)
{
    private static readonly Condition Never = new AnyOf([]);

    public Term Complete(Term term, SourceNode source) => (term, source) switch
    {
        (Agency agency, MappingNode mapping) when mapping.Find("bunden-av-osl") is { } bound => agency with { Bound = Bound(bound) },
        (Activity activity, MappingNode mapping) when mapping.Find("täckning") is not null =>
            activity with { Coverage = Covered(new(mapping, activity.Code, bag)) },
        _ => term,
    };

    private Condition Bound(SourceEntry bound) => bound.Value switch
    {
        MappingNode condition => conditions.Read(condition),
        var answer => Scalars.Text(answer, bound.Key, bag) is { } text && Scalars.YesNo(text, bag) is false ? Never : AllOf.Nothing,
    };

    private ImmutableArray<Coverage> Covered(MappingReader activity) =>
        [.. (activity.Items("täckning") ?? []).Select(Coverage)];

    private Coverage Coverage(SourceNode node)
    {
        if (node is not MappingNode)
        {
            return new(Selectors(node), null);
        }

        var mapping = new MappingReader(node, "täckning", bag, ["lagrum", "när"]);
        var secrecies = mapping.Required("lagrum") && mapping.Node("lagrum") is { } selectors ? Selectors(selectors) : Reach.Nothing;
        return new(secrecies, mapping.Node("när") is { } when ? conditions.Read(when) : null);
    }

    // One selector or a list of them.
    private Reach Selectors(SourceNode node) =>
        reaches.Read((node is ListNode list ? list.Items : [node]).Select(item => Scalars.Text(item, "lagrum", bag)).OfType<ScalarNode>());
}

using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>Puts the parts together: the joint outcome, the warnings and the whole trail.</summary>
internal sealed class Conclusion(RulePack pack, LawOnDay law, string engine)
{
    public Decision Of(Question question, ImmutableArray<(DecisionPart Part, TrailNode Trail)> examined)
    {
        ImmutableArray<DecisionPart> parts = [.. examined.Select(one => one.Part)];
        var outcomes = parts.Select(part => (part.Outcome, part.Reason)).Distinct().ToImmutableArray();
        var outcome = outcomes.Length == 1 ? outcomes[0].Outcome : outcomes.DistinctBy(one => one.Outcome).Count() == 1 ? outcomes[0].Outcome : Outcome.Partly;
        return new Decision
        {
            Id = question.Id,
            Outcome = outcome,
            Reason = outcomes.Length == 1 ? outcomes[0].Reason : null,
            IsFinal = outcome == Outcome.MayNotBeDisclosed ? parts.All(part => part.IsFinal == true) : null,
            Deciding = [.. parts.SelectMany(part => part.Deciding).Distinct()],
            Parts = parts,
            Warnings = new Warnings(pack, law, question).Of(examined),
            Trail = new TrailNode { Text = "Motivering", English = "Trail", Children = [.. examined.Select(one => one.Trail)] },
            Pack = new PackReceipt(pack.Version, pack.CurrentTo, pack.Hash, engine),
            Question = question,
            Rules = pack,
        };
    }
}

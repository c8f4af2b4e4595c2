using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Step 1: is the holder bound by the Act (OSL 2:1–2:5), and does the disclosure cross a boundary (OSL 8:1–8:3)?</summary>
internal sealed class BoundaryStage(Scene scene, Grounding grounding)
{
    public Formula Bound { get; } = scene.Vocabulary.Agency(scene.Holder.Agency) is { } agency
        ? grounding.Of(agency.Bound, new Binding(null, scene.Holder))
        : Formula.True;

    /// <summary>Somebody outside the agency, or an independent branch within it, would get the item.</summary>
    public Formula Crossed =>
        scene.ReceiverIsPrivate || scene.ReceiverIsForeign || SettledIdentity() == false ? Formula.True : !SameAgency | IndependentBranches;

    public Formula SameAgency => SettledIdentity() is { } same
        ? Formula.Of(same)
        : YesNo("samma-myndighet", VariableKind.Fact);

    public Formula IndependentBranches => Formula.Any(
        from here in Possible(scene.Holder.Activity, "utlämnarens-verksamhet")
        from there in Possible(scene.Receiver.Activity, "mottagarens-verksamhet")
        select here.Holds & there.Holds & AreIndependent(here.Activity, there.Activity));

    // An activity that is not stated can be any; what it turns out to be settles the branches too.
    private IEnumerable<(string Activity, Formula Holds)> Possible(string? stated, string key)
    {
        if (stated is not null)
        {
            return [(stated, Formula.True)];
        }

        var variable = new ActivityResolver(scene).Variable(key);
        return variable.Values.Select((code, index) => (code, Formula.OneOf(variable, ValueSet.Of(index))));
    }

    private Formula AreIndependent(string here, string there) =>
        here == there ? Formula.False
        : scene.Vocabulary.Branches.FirstOrDefault(rule => Matches(rule, here, there)) is { } settled ? Formula.Of(settled.Independent)
        : YesNo("självständiga-verksamhetsgrenar", VariableKind.Judgement);

    // Equal or different names settle nothing; a number, a singleton or the user's word does.
    private bool? SettledIdentity()
    {
        var (holder, receiver) = (scene.Holder, scene.Receiver);
        if ((receiver.SameAgency ?? scene.Question.SameAgency) is { } said)
        {
            return said;
        }

        if (holder.OrganisationNumber is { } mine && receiver.OrganisationNumber is { } theirs)
        {
            return mine != theirs ? false : holder.Agency == receiver.Agency ? true : null;
        }

        var (here, there) = (scene.Vocabulary.Agency(holder.Agency), scene.Vocabulary.Agency(receiver.Agency));
        return here is null || there is null ? null
            : here == there ? here.IsSingleton ? true : null
            : here.IsSingleton || there.IsSingleton || HaveDifferentPrincipals(here, there) ? false : null;
    }

    private static bool HaveDifferentPrincipals(Agency here, Agency there) =>
        here.Principal is not null && there.Principal is not null && here.Principal != there.Principal;

    private bool Matches(BranchRule rule, string here, string there) =>
        (IsUnder(here, rule.First) && IsUnder(there, rule.Second)) || (IsUnder(here, rule.Second) && IsUnder(there, rule.First));

    private bool IsUnder(string activity, string ancestor) => scene.Vocabulary.IsUnder(Family.Activities, activity, ancestor);

    private Formula YesNo(string code, VariableKind kind)
    {
        var leaf = scene.Vocabulary.Leaves.GetValueOrDefault(code);
        var answer = leaf is null ? null : new AnswerResolver(scene).Find(leaf, new Binding(null, scene.Holder));
        var variable = scene.Variable(code, (key, sequence) =>
            new Variable(key, kind, [Leaf.Yes, Leaf.No], answer is null ? ValueSet.All(2) : ValueSet.Of(answer.Value == Leaf.Yes ? 0 : 1))
            {
                Provenance = answer is null ? Provenance.Unanswered : new Provenance(ProvenanceKind.Judged, answer.Reason, answer.By),
                Leaf = leaf,
                Rank = scene.Rank(null, 0, sequence),
            });
        return Formula.OneOf(variable, ValueSet.Of(0));
    }
}

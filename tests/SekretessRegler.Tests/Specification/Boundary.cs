using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>Step 1 of the method in one completion: whether a secrecy boundary is crossed.</summary>
internal sealed class Boundary(Situation situation, Reading reading)
{
    private readonly Holder _holder = situation.Question.Holder;
    private readonly Receiver _receiver = situation.Receiver;

    public bool IsCrossed => !situation.IsAgency || !SameAgency || IndependentBranches;

    private bool SameAgency => Settled ?? reading.IsYes(new("samma-myndighet"))!.Value;

    // By the user's word, by there being only one, or by organisation number and body; never by name.
    private bool? Settled =>
        situation.Question.SameAgency
        ?? (IsSingleton(_holder.Agency) || IsSingleton(_receiver.Agency) ? _holder.Agency == _receiver.Agency
            : _holder.OrganisationNumber is { } mine && _receiver.OrganisationNumber is { } theirs
                ? mine == theirs && _holder.Agency == _receiver.Agency
                : null);

    private bool IsSingleton(string? agency) => situation.Vocabulary.Agency(agency) is { IsSingleton: true };

    private bool IndependentBranches
    {
        get
        {
            var terms = new TermReading(situation, reading.Value);
            var mine = terms.Activity(_holder.Activity, "utlämnarens-verksamhet")!;
            var theirs = terms.Activity(_receiver.Activity, "mottagarens-verksamhet")!;
            return mine != theirs && (Branches(mine, theirs)?.Independent ?? reading.IsYes(new("självständiga-verksamhetsgrenar"))!.Value);
        }
    }

    private BranchRule? Branches(string mine, string theirs) =>
        situation.Vocabulary.Branches.FirstOrDefault(one =>
            (Lies(mine, one.First) && Lies(theirs, one.Second)) || (Lies(theirs, one.First) && Lies(mine, one.Second)));

    private bool Lies(string activity, string above) => situation.Vocabulary.IsUnder(Family.Activities, activity, above);
}

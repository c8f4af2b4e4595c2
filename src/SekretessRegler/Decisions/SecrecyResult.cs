using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>A secrecy as it stands for one person, or for the public interest (person null).</summary>
/// <param name="Citation">The provision.</param>
/// <param name="Person">Id of the person; null for the public interest.</param>
/// <param name="State">Whether it stands.</param>
/// <param name="HarmTest">omvänt, rakt or absolut.</param>
/// <param name="StartingPoint">sekretess or offentlighet: the statute's starting point, which decides nothing.</param>
/// <param name="LiftedBy">The open routes.</param>
public sealed record SecrecyResult(
    string Citation, string? Person, SecrecyState State, string HarmTest, string StartingPoint, ImmutableArray<string> LiftedBy)
{
    /// <summary>Says provision and state only: an id can be a name.</summary>
    public override string ToString() => $"SecrecyResult {Citation} {State}";
}

/// <summary>The state of a secrecy. The default is undecided.</summary>
public enum SecrecyState
{
    /// <summary>oavgjord</summary>
    Undecided,

    /// <summary>gäller: it stands.</summary>
    Stands,

    /// <summary>gäller-inte: no such secrecy, or the harm test says open.</summary>
    DoesNotApply,

    /// <summary>bruten: lifted whenever it is in effect.</summary>
    Lifted,
}

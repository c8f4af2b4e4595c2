using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>The method on one item, one receiver and one completion, with nothing left open.</summary>
internal sealed class CompletedExamination
{
    private const int AsSeen = 0;
    private const int Forbids = 1;

    private readonly Situation _situation;

    public CompletedExamination(Situation situation, StatedAnswers answers, Completion completion)
    {
        _situation = situation;
        Regulation = new(situation, answers, completion);
        Breaking = new(situation, Regulation);
    }

    public Regulation Regulation { get; }

    public Breaking Breaking { get; }

    /// <summary>Every secrecy with everyone it can protect.</summary>
    public static IEnumerable<(RuleInForce<SecrecyRule> Secrecy, Person? Person)> Pairs(Situation situation) =>
        from secrecy in situation.Rules<SecrecyRule>()
        from person in secrecy.Rule.Protects == Protection.Public ? [null] : situation.Concerned.Cast<Person?>()
        select (secrecy, person);

    public (Outcome Outcome, CoverageReason? Reason) Result =>
        !IsBound ? NotBound
        : !new Boundary(_situation, Regulation.Reading).IsCrossed ? (Outcome.NoBoundary, null)
        : (Unseen() switch { AsSeen => Conclude(), Forbids => Outcome.MayNotBeDisclosed, _ => Outcome.MayBeDisclosed }, null);

    private bool IsBound =>
        _situation.Vocabulary.Agency(_situation.Question.Holder.Agency) is not { } agency || Regulation.Holds(agency.Bound, null);

    private (Outcome, CoverageReason?) NotBound =>
        Regulation.DutyFor(null, duty => duty.BindsOutsideAct) ? (Outcome.MustBeDisclosed, null) : (Outcome.OutsideCoverage, CoverageReason.ActDoesNotApply);

    // Whom the item concerns, and what can apply in an activity not declared covered, no answer about the law settles.
    private int Unseen()
    {
        var here = _situation.Item.Concerns is null || !Declared(_situation.Question.Holder);
        var unseen = here ? Regulation.Reading.Value(new("täckning"), 3, UnknownKind.Gap)!.Value : AsSeen;

        // What is unseen where the item comes from can bring a secrecy along, but opens nothing here.
        return unseen != Forbids && FollowsFromUndeclared() && Regulation.Reading.IsYes(new("ursprung"), UnknownKind.Gap)!.Value ? Forbids : unseen;
    }

    private bool FollowsFromUndeclared() =>
        (_situation.Item.Origin is not { } stated || stated.Any(origin => !Declared(origin)))
        && _situation.Concerned.Cast<Person?>().Append(null).Any(person => _situation.Rules<ImportRule>().Any(import =>
            Regulation.Opens(import, person) && (_situation.Item.Origin is not null || Regulation.IsCalledFor(import.Rule, person))));

    private bool Declared(Holder holder) => new ActivityCoverage(_situation, Regulation.Reading, holder).IsDeclared;

    private Outcome Conclude() =>
        Pairs(_situation).Any(one => Breaking.Stands(one.Secrecy, one.Person)) ? Outcome.MayNotBeDisclosed
        : _situation.Receiver.Kind != ReceiverKind.ForeignAgency && Regulation.DutyFor(null, _ => true) ? Outcome.MustBeDisclosed
        : !Pairs(_situation).Any(one => Regulation.Secret(one.Secrecy, one.Person)) ? Outcome.NoSecrecy
        : Outcome.MayBeDisclosed;
}

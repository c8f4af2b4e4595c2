using System.Collections.Immutable;
using SekretessRegler.Examination;
using SekretessRegler.Trail;

namespace SekretessRegler;

/// <summary>Examines one item for one receiver and reports what came of it.</summary>
internal sealed class PartExamination(Scene scene, int maximumNodes = Diagram.DefaultMaximumNodes)
{
    public (DecisionPart Part, TrailNode Trail) Examine()
    {
        var @case = new Case(scene);
        try
        {
            return Report(@case, new Answering(@case, maximumNodes));
        }
        catch (DiagramLimitException)
        {
            return new BoundedExamination(@case, maximumNodes).Examine();
        }
    }

    private (DecisionPart, TrailNode) Report(Case @case, Answering answering)
    {
        var questions = new QuestionReport(@case, answering);
        var secrecies = new SecrecyReport(@case, answering, questions);
        var outcome = answering.Answer(answering.AsThingsStand);
        var after = new AfterDisclosure(scene).Of(outcome);
        var part = new DecisionPart
        {
            Item = scene.Item.Id,
            Receiver = scene.ReceiverName,
            Outcome = outcome,
            Reason = Reason(answering, outcome),
            IsFinal = outcome == Outcome.MayNotBeDisclosed ? Within(() => answering.Outcomes(answering.Free) is [Outcome.MayNotBeDisclosed], () => false) : null,
            Deciding = new Deciding(@case, answering, secrecies).Provisions(outcome),
            Persons = [.. scene.Persons.Select(person => new PersonResult(person.Id, answering.AnswerFor(person)))],
            Secrecies = secrecies.Secrecies,
            Routes = secrecies.Routes,
            Questions = Within(() => questions.Open(answering.AsThingsStand), () => questions.Unranked(answering.AsThingsStand)),
            RestsOn = Within(() => new RestsOn(@case, answering).Of(outcome), () => []),
            Terms = new Terms(@case, secrecies).Of(outcome),
            AfterDisclosure = [.. after.Select(line => line.Swedish)],
            AfterDisclosureInEnglish = [.. after.Select(line => line.English)],
            OwnConfidentiality = [.. new OwnConfidentiality(@case).Provisions().Select(own => own.Law.Citation.ToString())],
            ToYes = Within<ShortestAnswers?>(() => new ShortestWay(@case, answering).To(1), () => null),
            ToNo = Within<ShortestAnswers?>(() => new ShortestWay(@case, answering).To(0), () => null),
            NearestChanges = new NearestChanges(@case, maximumNodes).From(outcome),
        };
        return (part, new TrailBuilder(@case, answering, secrecies).Build(part));
    }

    // The answer is exact; a measure of it that grows past the bound is left out or left unranked.
    private static T Within<T>(Func<T> measure, Func<T> otherwise)
    {
        try
        {
            return measure();
        }
        catch (DiagramLimitException)
        {
            return otherwise();
        }
    }

    private static CoverageReason? Reason(Answering answering, Outcome outcome) =>
        outcome != Outcome.OutsideCoverage ? null
        : answering.Outcomes(answering.AsThingsStand).Contains(Outcome.OutsideCoverage) ? CoverageReason.ActDoesNotApply
        : CoverageReason.NotEncoded;
}

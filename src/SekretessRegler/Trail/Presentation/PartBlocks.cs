using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>One item and one receiver: questions, persons, secrecies, routes, what it rests on and what follows.</summary>
internal sealed class PartBlocks(Voice voice, Decision decision)
{
    private bool IsAlone => decision.Parts.Length == 1;

    /// <summary>What decides the only part, for the top; of several parts each says it for itself.</summary>
    public IEnumerable<Block> DecidingAlone => IsAlone ? new DecidingBlocks(voice, decision.Parts[0]).Blocks : [];

    public IEnumerable<Block> Of(DecisionPart part)
    {
        var (questions, measures, routes) = (new OpenQuestionBlocks(voice, part), new MeasureBlocks(voice, part), new RouteBlocks(voice, part));
        IEnumerable<Block> blocks =
        [
            .. IsAlone ? [] : new DecidingBlocks(voice, part).Blocks,
            .. Sections.Bullets(voice.Say(Phrases.Terms), part.Terms.Select(term => (Line)voice.Word(term))),
            .. measures.Shortest,
            .. questions.Blocks,
            .. Persons(part),
            .. Secrecies(part),
            .. routes.Blocks,
            .. new ChangeBlocks(voice, part).Blocks,
            .. RestsOn(part),
            .. measures.Nearest,
            .. Sections.Bullets(voice.Say(Phrases.AfterDisclosure), AfterDisclosure(part)),
        ];
        return IsAlone ? blocks : [new Section(Title(part), [.. blocks], InkColours.Of(part.Outcome)) { IsChapter = true }];
    }

    public string Title(DecisionPart part)
    {
        var index = decision.Parts.IndexOf(part);
        var receivers = decision.Question.Receivers;
        var receiver = decision.Parts.Length == receivers.Length * decision.Question.Items.Length
            ? voice.Names.Receiver(receivers[index % receivers.Length]) : voice.Names.Agency(part.Receiver);
        return voice.Say(Phrases.Part, part.Item, voice.Say(receiver), voice.Word(Notations.Outcome[part.Outcome]));
    }

    private IEnumerable<Block> Persons(DecisionPart part) => part.Persons.Length < 2 ? [] : Sections.Table(
        voice.Say(Phrases.Persons), [voice.Say(Phrases.Person), voice.Say(Phrases.Outcome)], "{0}  {1}",
        part.Persons.Select(one => new Line[] { one.Person, voice.State(Notations.Outcome[one.Outcome]) }));

    private IEnumerable<Block> Secrecies(DecisionPart part) => part.Secrecies.IsEmpty
        ? Sections.Bullets(voice.Say(Phrases.Secrecy), [part.Reason switch
        {
            _ when !part.OwnConfidentiality.IsEmpty => voice.Say(Phrases.OwnConfidentialityIn, Citations.Short(part.OwnConfidentiality)),
            CoverageReason.ActDoesNotApply => voice.Say(Phrases.OwnConfidentiality),
            CoverageReason.NotEncoded => voice.Say(Phrases.NoSecrecySeen),
            _ when !part.Questions.IsEmpty && decision.Warnings.Any(warning => warning.Code == BoundedExamination.Limit) => voice.Say(Phrases.SecrecyNotExamined),
            _ => voice.Say(Phrases.NoSecrecyExamined),
        }])
        : Sections.Table(
            voice.Say(Phrases.Secrecy),
            [voice.Say(Phrases.Provision), voice.Say(Phrases.Protects), voice.Say(Phrases.State), voice.Say(Phrases.HarmTest), voice.Say(Phrases.StartingPoint)],
            Phrases.SecrecyRow.Pattern(voice.Language),
            part.Secrecies.GroupBy(Same).Select(same => new Line[]
            {
                same.Key.Citation,
                voice.Say(Bilingual.Both(same.Select(secrecy => Names.Person(secrecy.Person)))),
                voice.Secrecy(same.Key.State, same.First().LiftedBy),
                voice.Word($"{same.Key.HarmTest}-skaderekvisit"),
                voice.Word(same.Key.StartingPoint),
            }));

    private static (string Citation, string HarmTest, string StartingPoint, SecrecyState State, string LiftedBy) Same(SecrecyResult secrecy) =>
        (secrecy.Citation, secrecy.HarmTest, secrecy.StartingPoint, secrecy.State, string.Join('|', secrecy.LiftedBy));

    private IEnumerable<Block> RestsOn(DecisionPart part) => Sections.Table(
        voice.Say(part.Outcome == Outcome.MayNotBeDisclosed ? Phrases.NoRestsOn : Phrases.AnswerRestsOn),
        [voice.Say(Phrases.Kind), voice.Say(Phrases.What)], "{0}: {1}",
        part.RestsOn.Select(one => new Line[] { voice.Word(one.Kind), voice.Say(one.Text, one.English) }));

    private IEnumerable<Line> AfterDisclosure(DecisionPart part) => part.AfterDisclosure.Select((line, index) =>
        (Line)voice.Say(line, part.AfterDisclosureInEnglish.ElementAtOrDefault(index)));
}

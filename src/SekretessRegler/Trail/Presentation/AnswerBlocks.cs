using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The top: the answer in one sentence, and the warnings.</summary>
internal sealed class AnswerBlocks(Voice voice, Decision decision)
{
    private readonly PartBlocks _parts = new(voice, decision);

    public AnswerLine Answer => new(
        voice.Word(Notations.Outcome[decision.Outcome]),
        voice.Say(Of(decision.Outcome, decision.Reason, decision.IsFinal), Receivers, decision.Parts.Sum(part => new QuestionGroups(part).All.Length)),
        InkColours.Of(decision.Outcome),
        decision.Parts.Length == 1 ? [] : [.. decision.Parts.Select(part => (_parts.Title(part), InkColours.Of(part.Outcome)))]);

    public IEnumerable<Block> Warnings => Sections.Bullets(
        voice.Say(Phrases.Warnings), decision.Warnings.Select(warning => (Line)voice.Say(warning.Text, warning.English)), Ink.Open);

    public static Phrase Of(Outcome outcome, CoverageReason? reason, bool? isFinal) => outcome switch
    {
        Outcome.MustBeDisclosed => Phrases.MustBeDisclosed,
        Outcome.MayBeDisclosed => Phrases.MayBeDisclosed,
        Outcome.NoSecrecy => Phrases.NoSecrecy,
        Outcome.NoBoundary => Phrases.NoBoundary,
        Outcome.MayNotBeDisclosed => isFinal == true ? Phrases.FinalNo : Phrases.NoAsThingsStand,
        Outcome.RequiresJudgement => Phrases.RequiresJudgement,
        Outcome.Partly => Phrases.Partly,
        _ => reason == CoverageReason.ActDoesNotApply ? Phrases.ActDoesNotApply : Phrases.NotEncoded,
    };

    private string Receivers => voice.Say(Bilingual.Both(decision.Question.Receivers.Select(receiver => voice.Names.Receiver(receiver))));
}

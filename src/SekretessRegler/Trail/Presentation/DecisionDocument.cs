using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The whole decision: the answer first, what decides, each part, what it assumes, and the trail.</summary>
internal static class DecisionDocument
{
    /// <param name="label">Names the decision beside others; left out, the question's id, which others than the one who handles the case are not told.</param>
    public static Document Of(Decision decision, Language language, Audience audience, string? label = null)
    {
        var voice = new Voice(language, decision.Vocabulary);
        return audience == Audience.CaseOfficer ? Whole(decision, voice, label)
            : new ExtractDocument(ExtractBuilder.Of(decision, audience), voice).Build(label);
    }

    private static Document Whole(Decision decision, Voice voice, string? label)
    {
        var (answer, question, parts) = (new AnswerBlocks(voice, decision), new QuestionBlocks(voice, decision.Question), new PartBlocks(voice, decision));
        return new(
            voice.Language,
            (label ?? decision.Id) is { } name ? voice.Say(Phrases.TitleOf, name) : voice.Say(Phrases.Title),
            question.Parties,
            answer.Answer,
            [
                .. parts.DecidingAlone,
                .. answer.Warnings,
                .. decision.Parts.SelectMany(parts.Of),
                .. InCommon(voice, decision, question.Block),
            ],
            Receipt(voice, decision.Pack));
    }

    public static ImmutableArray<Line> Receipt(Voice voice, PackReceipt pack) =>
        [voice.Say(Phrases.Receipt, pack.Version, Days.Iso(pack.CurrentTo), pack.Engine), pack.Hash];

    private static IEnumerable<Block> InCommon(Voice voice, Decision decision, Block question)
    {
        ImmutableArray<Block> blocks =
        [
            question,
            .. Sections.Bullets(voice.Say(Phrases.NotDecided), [voice.Say(Phrases.DataProtection), voice.Say(Phrases.FreedomToCommunicate), voice.Say(Phrases.Necessity)]),
            new Section(voice.Say(Phrases.Trail), [new TrailSteps(voice).Of(decision)]),
        ];
        return decision.Parts.Length == 1 ? blocks : [new Section(voice.Say(Phrases.InCommon), blocks) { IsChapter = true }];
    }
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>An extract as a document.</summary>
internal sealed class ExtractDocument(Extract extract, Voice voice)
{
    private bool IsForReceiver => extract.Audience == Audience.Receiver;

    public Document Build(string? label) => new(
        voice.Language,
        voice.Say(IsForReceiver ? Phrases.TitleForReceiver : Phrases.TitleForRegister) + (label is null ? "" : $", {label}"),
        Parties,
        new(voice.Word(Notations.Outcome[extract.Outcome]), voice.Say(Sentence, Receivers), InkColours.Of(extract.Outcome), Answers),
        [
            .. Deciding,
            .. Terms,
            .. Secrecies,
            .. AfterDisclosure,
            .. Sections.Bullets(voice.Say(Phrases.Warnings), extract.Warnings.Select(code => (Line)voice.Word($"varning-{code}")), Ink.Open),
            Asked,
            .. Sections.Bullets(voice.Say(Phrases.AboutExtract), [voice.Say(IsForReceiver ? Phrases.LeftOutForReceiver : Phrases.LeftOutForRegister)]),
        ],
        DecisionDocument.Receipt(voice, extract.Pack));

    private string Parties => string.Join(" · ", new[]
    {
        extract.Day is { } day ? Days.Iso(day) : null,
        voice.Say(Phrases.FromTo, voice.Say(extract.Holder.Name), Receivers),
    }.Where(text => text is not null));

    private string Receivers => voice.Say(Bilingual.Both(extract.Receivers.Select(receiver => receiver.Name)));

    private Phrase Sentence => extract.Outcome switch
    {
        Outcome.MayNotBeDisclosed when extract.IsFinal is null => Phrases.No,
        Outcome.RequiresJudgement => Phrases.NotSettled,
        _ => AnswerBlocks.Of(extract.Outcome, extract.Reason, extract.IsFinal),
    };

    private ImmutableArray<(string, Ink)> Answers => extract.Parts.Length == 1 ? [] :
    [
        .. extract.Parts.Select(part => (
            voice.Say(Phrases.Part, part.Item, voice.Say(part.Receiver.Name), voice.Word(Notations.Outcome[part.Outcome])), InkColours.Of(part.Outcome))),
    ];

    private IEnumerable<Block> Deciding => Sections.Table(
        voice.Say(Phrases.Deciding), [voice.Say(Phrases.Provision), voice.Say(Phrases.Meaning)], "{0}  {1}",
        extract.Deciding.Select(provision => new[] { provision.Citation, Meaning(provision) }));

    private Line Meaning(ExtractProvision provision) =>
        provision.Meaning is not var (swedish, english) ? "" : (Line)voice.Say(swedish.TrimEnd('.'), english.TrimEnd('.')) + new Run($" ({voice.Wording(provision.Act, provision.Days)})", Ink.Faint);

    private Block Asked => new Section(voice.Say(Phrases.Asked),
    [
        new Statements(
        [
            .. extract.Day is { } day ? [(voice.Say(Phrases.Day), (Line)Days.Iso(day))] : Array.Empty<(string, Line)>(),
            (voice.Say(Phrases.From), voice.Say(extract.Holder.Name)),
            .. extract.Receivers.Select(receiver => (voice.Say(Phrases.To), (Line)voice.Say(receiver.Name))),
        ]),
    ]);

    private IEnumerable<Block> Terms => Sections.Bullets(
        voice.Say(Phrases.Terms), extract.Parts.SelectMany(part => part.Terms).Select(term => (Line)voice.Word(term)));

    private IEnumerable<Block> Secrecies => Sections.Table(
        voice.Say(Phrases.Secrecy),
        [voice.Say(Phrases.Provision), voice.Say(Phrases.State), voice.Say(Phrases.HarmTest), voice.Say(Phrases.StartingPoint)],
        Phrases.SecrecyOfNobody.Pattern(voice.Language),
        extract.Parts.SelectMany(part => part.Secrecies).Select(secrecy => new Line[]
        {
            secrecy.Citation,
            voice.Secrecy(secrecy.State, secrecy.LiftedBy),
            voice.Word($"{secrecy.HarmTest}-skaderekvisit"),
            voice.Word(secrecy.StartingPoint),
        }));

    private IEnumerable<Block> AfterDisclosure => Sections.Bullets(
        voice.Say(Phrases.AfterDisclosure), extract.Parts.SelectMany(part => part.AfterDisclosure).Select(line => (Line)voice.Say(line)));
}

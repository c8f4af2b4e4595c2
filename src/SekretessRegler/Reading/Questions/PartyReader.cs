using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the holder, the receivers and where information came from.</summary>
internal sealed class PartyReader(QuestionSource source)
{
    private static readonly KeyGroup Forms = new(true, "myndighet", "enskild", "utländsk");

    private static readonly Choices<ReceiverKind> Privates = new(
        ("privatperson", ReceiverKind.PrivatePerson), ("privat-organ", ReceiverKind.PrivateBody));

    private static readonly ImmutableArray<Key> OfBoth =
    [
        new("namn", Content.Text, "Myndighetens eget namn.", "Socialnämnden i Ekstad"),
        new("huvudman", Content.Text, "Kommunen eller regionen.", "Ekstads kommun"),
        new("verksamhet", Content.Code(Family.Activities), "I vilken verksamhet uppgiften finns, eller ska användas.", "socialtjänst"),
        new("orgnr", Content.Text, "Organisationsnummer. Det avgör om två är samma.", "212000-0000"),
    ];

    public static readonly Shape HolderShape = new("utlämnare", "Den som har uppgiften.",
    [
        Key.Required("myndighet", Content.Code(Family.Agencies), "Vilken myndighet, eller vilket organ.", "socialnämnd"), .. OfBoth,
    ]) { SaysUnknown = true };

    public static readonly Shape ReceiverShape = new("mottagare", "Den som ska få uppgiften: en myndighet, en enskild eller en utländsk myndighet.",
    [
        new("myndighet", Content.Code(Family.Agencies), "Vilken myndighet.", "polismyndigheten"), .. OfBoth,
        new("samma-myndighet", Content.YesNo, "Om mottagaren är samma myndighet som utlämnaren.", "nej"),
        new("enskild", Content.Word(Privates), "Mottagaren är en enskild.", "privatperson"),
        new("är", Content.Text, "Mottagaren är en av personerna. Skriv personens id.", "A"),
        new("vårdnadshavare-för", Content.Texts, "De personer som mottagaren är vårdnadshavare för.", "[B]"),
        new("ställning", Content.List(Content.Code(Family.Standings)), "Mottagarens ställning i ärendet.", "[part]"),
        new("utländsk", Content.Word(new Choices<bool>((Leaf.Yes, true))), "Mottagaren är en utländsk myndighet.", "ja"),
        new("motsvarar", Content.Code(Family.Agencies), "Den svenska myndighet som den utländska motsvarar.", "polismyndigheten"),
        .. AnswerReader.Keys,
    ]) { SaysUnknown = true, Groups = [Forms] };

    private static readonly ImmutableArray<string> OnlyPrivate = ["är", "vårdnadshavare-för", "ställning"];
    private static readonly ImmutableArray<string> OnlyAgency = ["samma-myndighet"];

    public Holder Holder(SourceNode node, string path)
    {
        var holder = new StatementReader(node, path, "utlämnare", source, HolderShape);
        return new()
        {
            Agency = holder.RequiredText("myndighet"), Name = holder.Text("namn"), Principal = holder.Text("huvudman"),
            Activity = holder.Text("verksamhet"), OrganisationNumber = holder.Text("orgnr"), Span = node.Span,
        };
    }

    /// <summary>Where information came from: a code alone, or a holder in full.</summary>
    public Holder Origin(SourceNode node, string path)
    {
        if (node is MappingNode)
        {
            return Holder(node, path);
        }

        source.Places[$"{path}.myndighet"] = node.Span;
        return new() { Agency = Scalars.Text(node, "kommer-från", source.Bag)?.Text ?? "", Span = node.Span };
    }

    public Receiver Receiver(SourceNode node, string path)
    {
        var receiver = new StatementReader(node, path, "mottagare", source, ReceiverShape);
        var kind = Kind(receiver);
        RefuseOthers(receiver, kind);
        return new()
        {
            Kind = kind, Agency = receiver.Text(kind == ReceiverKind.ForeignAgency ? "motsvarar" : "myndighet"),
            Name = receiver.Text("namn"), Principal = receiver.Text("huvudman"), Activity = receiver.Text("verksamhet"),
            OrganisationNumber = receiver.Text("orgnr"), SameAgency = receiver.YesNo("samma-myndighet"), Is = receiver.Text("är"),
            GuardianOf = receiver.Texts("vårdnadshavare-för") ?? [], Standings = receiver.Texts("ställning") ?? [],
            Answers = AnswerReader.Read(receiver), Span = node.Span,
        };
    }

    private ReceiverKind Kind(StatementReader receiver)
    {
        if (receiver.IsMapping && Forms.Keys.Count(receiver.Has) != 1)
        {
            source.Bag.Add(Messages.ReceiverForm, receiver.Span);
        }

        return receiver.Has("myndighet") ? ReceiverKind.Agency
            : receiver.Has("enskild") ? receiver.Choice<ReceiverKind>("enskild") ?? ReceiverKind.PrivatePerson
            : receiver.Choice<bool>("utländsk") is true ? ReceiverKind.ForeignAgency
            : ReceiverKind.Agency;
    }

    private void RefuseOthers(StatementReader receiver, ReceiverKind kind)
    {
        var (others, words) = kind switch
        {
            ReceiverKind.Agency => (OnlyPrivate.Add("motsvarar"), new Words("en myndighet", "an agency")),
            ReceiverKind.ForeignAgency => ([.. OnlyPrivate, .. OnlyAgency], new Words("en utländsk myndighet", "a foreign agency")),
            _ => (OnlyAgency.Add("motsvarar"), new Words("en enskild", "a private person or body")),
        };
        foreach (var entry in receiver.Entries.Where(entry => others.Contains(entry.Key) && Forms.Keys.Count(receiver.Has) == 1))
        {
            source.Bag.Add(Messages.ReceiverKey, entry.KeySpan, entry.Key, words);
        }
    }
}

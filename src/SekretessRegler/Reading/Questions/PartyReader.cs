using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the holder, the receivers and where information came from.</summary>
internal sealed class PartyReader(QuestionSource source)
{
    private static readonly string[] OfHolder = ["myndighet", "namn", "huvudman", "verksamhet", "orgnr"];
    private static readonly string[] Forms = ["myndighet", "enskild", "utländsk"];

    private static readonly Choices<ReceiverKind> Privates = new(
        ("privatperson", ReceiverKind.PrivatePerson), ("privat-organ", ReceiverKind.PrivateBody));

    private static readonly Choices<bool> Yes = new(("ja", true));

    private static readonly string[] OfReceiver =
    [
        .. OfHolder, "samma-myndighet", "enskild", "är", "vårdnadshavare-för", "ställning", "utländsk", "motsvarar", .. AnswerReader.Sections,
    ];

    private static readonly ImmutableArray<string> OnlyPrivate = ["är", "vårdnadshavare-för", "ställning"];
    private static readonly ImmutableArray<string> OnlyAgency = ["samma-myndighet"];

    public Holder Holder(SourceNode node, string path)
    {
        var holder = new StatementReader(node, path, "utlämnare", source, OfHolder);
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
        var receiver = new StatementReader(node, path, "mottagare", source, OfReceiver);
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
        if (receiver.IsMapping && Forms.Count(receiver.Has) != 1)
        {
            source.Bag.Add(Messages.ReceiverForm, receiver.Span);
        }

        return receiver.Has("myndighet") ? ReceiverKind.Agency
            : receiver.Has("enskild") ? receiver.Choice("enskild", Privates) ?? ReceiverKind.PrivatePerson
            : receiver.Choice("utländsk", Yes) is true ? ReceiverKind.ForeignAgency
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
        foreach (var entry in receiver.Entries.Where(entry => others.Contains(entry.Key) && Forms.Count(receiver.Has) == 1))
        {
            source.Bag.Add(Messages.ReceiverKey, entry.KeySpan, entry.Key, words);
        }
    }
}

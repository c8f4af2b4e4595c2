using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>Picks from a decision what the receiver or the register may be told.</summary>
internal sealed class ExtractBuilder(Decision decision, Audience audience)
{
    private readonly Names _names = new(decision.Vocabulary);

    private bool IsForReceiver => audience == Audience.Receiver;

    /// <exception cref="ArgumentException">It is for the receiver, and there are several: what one may see, another may not.</exception>
    public static Extract Of(Decision decision, Audience audience) => audience == Audience.Receiver && decision.Question.Receivers.Length > 1
        ? throw new ArgumentException("The decision has several receivers; examine the question for one of them.", nameof(audience))
        : new ExtractBuilder(decision, audience).Build();

    private Extract Build() => new()
    {
        Audience = audience,
        Day = decision.Question.Day,
        Holder = new(decision.Question.Holder.Agency, ReceiverKind.Agency, _names.Agency(decision.Question.Holder.Agency), null),
        Receivers = [.. decision.Question.Receivers.Select(Party)],
        Outcome = decision.Outcome,
        Reason = decision.Reason,
        IsFinal = IsForReceiver ? null : decision.IsFinal,
        Deciding = [.. Deciding().Select(Provision)],
        Parts = [.. decision.Parts.Select(Part)],
        Warnings = IsForReceiver ? [] : [.. decision.Warnings.Select(warning => warning.Code).Distinct()],
        Pack = decision.Pack,
    };

    // The receiver knows its own name; whose guardian somebody is, or which of the persons, says who the others are.
    private ExtractParty Party(Receiver receiver)
    {
        var own = IsForReceiver ? receiver.Name : null;
        var known = new Receiver { Kind = receiver.Kind, Agency = receiver.Agency, Name = own };
        return new(receiver.Agency ?? (receiver.Kind == ReceiverKind.PrivateBody ? "privat-organ" : "privatperson"), receiver.Kind, _names.Receiver(known), own);
    }

    // What stands in the way says what there is to protect, so the receiver is told what opened and no more.
    private IEnumerable<string> Deciding() => !IsForReceiver ? decision.Deciding :
        (from part in decision.Parts
         where part.Outcome.Permits()
         from citation in part.Deciding
         where part.Routes.Any(route => route.Citation == citation && route.State != RouteState.Closed)
         select citation).Distinct();

    private ExtractProvision Provision(string citation) =>
        (from section in decision.Rules?.Sections ?? []
         let wording = decision.Question.Day is { } day ? section.WordingOn(day) : null
         where wording is not null
         from rule in wording.Rules
         where rule.Citation.ToString() == citation
         select new ExtractProvision(citation, decision.Rules!.Vocabulary.English.Of(rule.Meaning), wording.Act, wording.Days.ToString()))
        .FirstOrDefault(new ExtractProvision(citation, null, null, null));

    private ExtractPart Part(DecisionPart part, int index)
    {
        var receivers = Math.Max(1, decision.Question.Receivers.Length);
        return new((index / receivers) + 1, Party(decision.Question.Receivers[index % receivers]), part.Outcome)
        {
            Secrecies = IsForReceiver ? [] : [.. part.Secrecies.DistinctBy(Same).Select(Secrecy)],
            Terms = part.Terms,
            AfterDisclosure = IsForReceiver ? [.. part.AfterDisclosure.Select((line, at) => new Bilingual(line, part.AfterDisclosureInEnglish.ElementAtOrDefault(at) ?? line))] : [],
        };
    }

    private static ExtractSecrecy Secrecy(SecrecyResult secrecy) =>
        new(secrecy.Citation, secrecy.State, secrecy.HarmTest, secrecy.StartingPoint, secrecy.LiftedBy);

    // Whom it is for is not told, so what differs in that alone is one.
    private static (string, SecrecyState, string) Same(SecrecyResult secrecy) =>
        (secrecy.Citation, secrecy.State, string.Join('|', secrecy.LiftedBy));
}

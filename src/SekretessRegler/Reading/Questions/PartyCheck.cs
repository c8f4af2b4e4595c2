using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks the holder and the receivers.</summary>
internal static class PartyCheck
{
    public static void Holder(Holder holder, string path, CheckedQuestion context)
    {
        context.Code(holder.Agency, $"{path}.myndighet", Family.Agencies);
        context.Code(holder.Activity, $"{path}.verksamhet", Family.Activities);
    }

    public static void Receivers(Question question, CheckedQuestion context)
    {
        if (question.Receivers.IsEmpty)
        {
            context.Bag.Add(Messages.NoReceiver, question.Span);
        }

        for (var i = 0; i < question.Receivers.Length; i++)
        {
            Receiver(question.Receivers[i], $"mottagare[{i}]", context);
        }
    }

    private static void Receiver(Receiver receiver, string path, CheckedQuestion context)
    {
        if (receiver is { Kind: ReceiverKind.Agency, Agency: null or "" } || IsPrivate(receiver) && receiver.Agency is not null)
        {
            context.Bag.Add(Messages.ReceiverForm, receiver.Span);
        }

        context.Code(receiver.Agency, $"{path}.{(receiver.Kind == ReceiverKind.ForeignAgency ? "motsvarar" : "myndighet")}", Family.Agencies);
        context.Code(receiver.Activity, $"{path}.verksamhet", Family.Activities);
        context.Codes(receiver.Standings, $"{path}.ställning", Family.Standings);
        context.Person(receiver.Is, $"{path}.är");
        for (var i = 0; i < receiver.GuardianOf.Length; i++)
        {
            context.Person(receiver.GuardianOf[i], $"{path}.vårdnadshavare-för[{i}]");
        }

        new AnswerCheck(context).Check(receiver.Answers, AnswerPlace.Receiver, path, context.Concerned.Length);
    }

    private static bool IsPrivate(Receiver receiver) => receiver.Kind is ReceiverKind.PrivatePerson or ReceiverKind.PrivateBody;
}

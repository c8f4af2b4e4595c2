using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Other parties: holder, receiver, its kind and standing, the principal.</summary>
internal static class PartyChanges
{
    private const string OtherPrincipal = "Annan huvudman";

    public static IEnumerable<Question> Holder(Trial trial, TermTest test) => test.Field == Field.HolderAgency
        ? Codes(trial, Family.Agencies, test).Select(code => trial.Question.WithHolder(holder => holder with { Agency = code, Name = null }))
        : Codes(trial, Family.Activities, test).Select(code => trial.Question.WithHolder(holder => holder with { Activity = code }));

    public static IEnumerable<Question> Receiver(Trial trial, TermTest test) => test.Field == Field.ReceiverAgency
        ? Codes(trial, Family.Agencies, test).Select(code => trial.Question.WithReceiver(receiver => Agency(receiver, code)))
        : Codes(trial, Family.Activities, test).Select(code => trial.Question.WithReceiver(receiver => receiver with { Activity = code }));

    public static IEnumerable<Question> Kind(Trial trial)
    {
        var question = trial.Question;
        yield return question.WithReceiver(_ => new() { Kind = ReceiverKind.PrivatePerson });
        foreach (var agency in trial.Scene.Vocabulary.Terms.OfType<Agency>())
        {
            yield return question.WithReceiver(receiver => Agency(receiver, agency.Code));
        }

        yield return question.WithReceiver(receiver => receiver with { Kind = ReceiverKind.ForeignAgency });
    }

    public static IEnumerable<Question> Standing(Trial trial, TermTest test, Person? person)
    {
        yield return trial.Question.WithReceiver(receiver => Private(receiver) with { Is = null, GuardianOf = [], Standings = [] });
        foreach (var code in test.Codes.Concat(Codes(trial, Family.Standings, test)))
        {
            yield return trial.Question.WithReceiver(receiver => code switch
            {
                "själv" => Private(receiver) with { Is = person?.Id },
                "vårdnadshavare" when person is not null => Private(receiver) with { GuardianOf = [person.Id] },
                _ => Private(receiver) with { Standings = [code] },
            });
        }
    }

    public static IEnumerable<Question> Principal(Trial trial, bool unknown)
    {
        var holder = trial.Question.Holder.Principal;
        ImmutableArray<string?> principals = unknown ? [null] : [holder, OtherPrincipal];
        return principals.Select(principal => trial.Question.WithReceiver(receiver => receiver with { Principal = principal }));
    }

    /// <summary>The codes that the condition names first, then every other.</summary>
    public static IEnumerable<string> Codes(Trial trial, Family family, TermTest test) =>
        test.Codes.Concat(trial.Scene.Vocabulary.Terms.Where(term => term.Family == family).Select(term => term.Code)).Distinct();

    private static Receiver Agency(Receiver receiver, string code) => receiver.Kind is ReceiverKind.Agency or ReceiverKind.ForeignAgency
        ? receiver with { Agency = code, Name = null }
        : new() { Kind = ReceiverKind.Agency, Agency = code };

    private static Receiver Private(Receiver receiver) =>
        receiver.Kind is ReceiverKind.PrivatePerson or ReceiverKind.PrivateBody ? receiver : new() { Kind = ReceiverKind.PrivatePerson };
}

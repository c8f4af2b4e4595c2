using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks a question against the pack: codes, references, contradictions, and where answers stand.</summary>
internal static class QuestionCheck
{
    public const int MostPersons = 200;
    public const int MostItems = 200;
    public const int MostReceivers = 50;

    private static readonly Words Persons = new("personer", "persons");
    private static readonly Words Items = new("uppgifter", "items");
    private static readonly Words Receivers = new("mottagare", "receivers");

    /// <summary>A question built in code: the same diagnostics as for a file, without places.</summary>
    public static ImmutableArray<Diagnostic> Check(Question question, RulePack pack, DateOnly? today = null)
    {
        var bag = new DiagnosticBag();
        Check(question, new(question, pack, new(), bag, question.Day ?? today));
        return bag.Sorted();
    }

    public static void Check(Question question, CheckedQuestion context)
    {
        if (ExceedsLimits(question, context))
        {
            return;
        }

        PartyCheck.Holder(question.Holder, "utlämnare", context);
        PartyCheck.Receivers(question, context);
        ItemCheck.Check(question, context);
        PersonCheck.Check(question, context);
        ConsentCheck.Check(question, context);
        context.Codes(question.Purposes, "syfte", Family.Purposes);
        if (question.Initiative is not (null or "eget" or "begäran"))
        {
            context.Bag.Add(Messages.UnknownChoice, context.Places["initiativ"], question.Initiative, "eget, begäran");
        }

        new AnswerCheck(context).Check(question.Answers, AnswerPlace.Question, "", context.Concerned.Length);
    }

    private static bool ExceedsLimits(Question question, CheckedQuestion context)
    {
        var persons = question.Items.Sum(item => item.Concerns?.Length ?? 0) + question.Others.Length;
        return Exceeds(Math.Min(persons, context.Persons.Length), MostPersons, Persons)
            | Exceeds(question.Items.Length, MostItems, Items) | Exceeds(question.Receivers.Length, MostReceivers, Receivers);

        bool Exceeds(int count, int most, Words what)
        {
            if (count > most)
            {
                context.Bag.Add(Messages.TooMany, question.Span, most, what);
            }

            return count > most;
        }
    }
}

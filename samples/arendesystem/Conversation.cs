using SekretessRegler;

namespace CaseSystem;

/// <summary>Asks until the answer no longer depends on what has not been said, or until nobody can say more.</summary>
public sealed class Conversation(Examiner examiner, Desk desk)
{
    /// <summary>Examines the question, asks the most useful open question, examines again, and so on.</summary>
    public Decision Hold(Question question)
    {
        var passed = new HashSet<(string, Subject)>();
        var decision = examiner.Examine(question);
        while (Next(decision, passed) is { } open && desk.Ask(open) is { } reply)
        {
            if (reply.Length == 0)
            {
                passed.Add((open.Code, open.About));
                continue;
            }

            decision = Examine(decision, open, reply) ?? decision;
        }

        return decision;
    }

    // Questions come best first. A case system asks about one item for one receiver at a time.
    private static OpenQuestion? Next(Decision decision, HashSet<(string, Subject)> passed) =>
        decision is { Outcome: Outcome.RequiresJudgement, Parts: [var part] }
            ? part.Questions.FirstOrDefault(open => !passed.Contains((open.Code, open.About)))
            : null;

    private Decision? Examine(Decision decision, OpenQuestion open, string reply)
    {
        try
        {
            return examiner.Examine(decision.Question.With(desk.Signed(open, reply), open.About));
        }
        catch (QuestionException mistake)
        {
            desk.Say(string.Join('\n', mistake.Diagnostics.Select(one => one.Text)));
            return null;
        }
    }
}

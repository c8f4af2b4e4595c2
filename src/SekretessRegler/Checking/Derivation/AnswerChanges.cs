using System.Collections.Immutable;
using SekretessRegler.Examination;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Answers a leaf otherwise, or leaves it unanswered.</summary>
internal static class AnswerChanges
{
    private const string Reason = "Härlett ur utgångsläget.";
    private const string By = "sekretess testa";

    /// <param name="asked">Of whom the leaf is asked.</param>
    /// <param name="value">Null: unanswered.</param>
    public static Question Answered(Trial trial, Leaf leaf, Binding asked, string? value)
    {
        var (old, silent) = Silenced(trial, leaf, asked);
        return value is null ? silent : Placed(silent, leaf, asked, (old ?? New(leaf)) with { Value = value });
    }

    /// <summary>The answer about a harm, where it is asked of the person or of the public interest.</summary>
    public static Question Harm(Question question, string? person, ImmutableArray<string> chain, IReadOnlyDictionary<string, string> answers)
    {
        var silent = Without(question, person, answer => chain.Contains(answer.Code));
        var given = answers.Select(pair => new Answer { Code = pair.Key, Value = pair.Value, Reason = Reason, By = By, ForAll = true });
        return person is null
            ? silent with { Answers = [.. silent.Answers, .. given] }
            : silent.WithPerson(person, one => one with { Answers = [.. one.Answers, .. given] });
    }

    private static Answer New(Leaf leaf) => new()
    {
        Code = leaf.Code, Value = Leaf.Yes, Reason = Reason, By = By, ForAll = leaf.Scope is Scope.Secrecy or Scope.PersonAndReceiver,
    };

    private static (Answer? Old, Question Silent) Silenced(Trial trial, Leaf leaf, Binding asked)
    {
        var question = trial.Question;
        var old = new AnswerResolver(trial.Scene).Find(leaf, asked);
        var silent = Without(question, asked.Person?.Id, answer => answer.Code == leaf.Code && (answer.Toward is null || answer.Toward == asked.Other?.Id));
        return (old, silent);
    }

    private static Question Without(Question question, string? person, Predicate<Answer> drop)
    {
        var top = question with { Answers = question.Answers.RemoveAll(drop) };
        var item = top.WithItem(one => one with { Answers = one.Answers.RemoveAll(drop) });
        var receiver = item.WithReceiver(one => one with { Answers = one.Answers.RemoveAll(drop) });
        return person is null ? receiver : receiver.WithPerson(person, one => one with { Answers = one.Answers.RemoveAll(drop) });
    }

    private static Question Placed(Question question, Leaf leaf, Binding asked, Answer answer) => leaf.Scope switch
    {
        Scope.Item => question.WithItem(item => item with { Answers = item.Answers.Add(answer) }),
        Scope.Receiver => question.WithReceiver(receiver => receiver with { Answers = receiver.Answers.Add(answer) }),
        Scope.Question => question with { Answers = question.Answers.Add(answer) },
        Scope.Pair => OfPerson(question, asked, answer with { Toward = asked.Other?.Id }),
        _ => OfPerson(question, asked, answer),
    };

    private static Question OfPerson(Question question, Binding asked, Answer answer) => asked.Person is { } person
        ? question.WithPerson(person.Id, one => one with { Answers = one.Answers.Add(answer) })
        : question with { Answers = question.Answers.Add(answer) };
}

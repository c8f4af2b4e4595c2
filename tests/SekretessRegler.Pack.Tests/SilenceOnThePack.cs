using System.Collections.Concurrent;
using System.Collections.Immutable;
using SekretessRegler.Examination;

namespace SekretessRegler.Pack.Tests;

/// <summary>The first theorem on the real pack: leave out one statement of each lawyer's question, and a yes must still be a yes when it is stated.</summary>
/// <remarks>Relations, circumstances, origin and roles can call for a secrecy that is otherwise not examined; stating them makes another question.</remarks>
public sealed class SilenceOnThePack
{
    private static readonly ConcurrentDictionary<DateOnly, LawOnDay> Laws = [];

    [Fact]
    public void A_yes_with_a_statement_left_out_stays_a_yes_with_it_stated()
    {
        var broken = new ConcurrentBag<string>();
        var premises = 0;
        Parallel.ForEach(Rules.Questions, one =>
        {
            foreach (var (left, shorter) in WithoutOneStatement(one.Question).Where(pair => Permits(pair.Shorter)))
            {
                Interlocked.Increment(ref premises);
                if (!Permits(one.Question))
                {
                    broken.Add($"{one.Name}: utan {left}");
                }
            }
        });

        Assert.Empty(broken);
        Assert.True(premises > 500, $"Premissen höll bara {premises} gånger.");
    }

    // The verdict alone: the measures of a decision cost more than the answer.
    private static bool Permits(Question question)
    {
        var law = Laws.GetOrAdd(question.Day ?? Rules.Pack.CurrentTo, day => new LawOnDay(Rules.Pack, day));
        return question.Items.All(item => question.Receivers.All(receiver => Permits(new Scene(Rules.Pack, law, question, item, receiver, law.Day))));
    }

    private static bool Permits(Scene scene)
    {
        try
        {
            var answering = new Answering(new Case(scene));
            return answering.Answer(answering.AsThingsStand).Permits();
        }
        catch (DiagramLimitException)
        {
            // Past the bound there is no exact yes to test.
            return false;
        }
    }

    private static IEnumerable<(string Left, Question Shorter)> WithoutOneStatement(Question question)
    {
        foreach (var answer in question.Answers)
        {
            yield return (answer.Code, question with { Answers = question.Answers.Remove(answer) });
        }

        if (question.Initiative is not null)
        {
            yield return ("initiativ", question with { Initiative = null });
        }

        if (question.Purposes is not null)
        {
            yield return ("syfte", question with { Purposes = null });
        }

        for (var i = 0; i < question.Receivers.Length; i++)
        {
            var receiver = question.Receivers[i];
            if (receiver is { Activity: not null, Kind: ReceiverKind.Agency })
            {
                yield return ("mottagarens verksamhet", question with { Receivers = question.Receivers.SetItem(i, receiver with { Activity = null }) });
            }
        }

        foreach (var (left, persons) in WithoutOneOfAPerson(question.Items[0].Concerns ?? []))
        {
            yield return (left, question with { Items = question.Items.SetItem(0, question.Items[0] with { Concerns = persons }) });
        }
    }

    private static IEnumerable<(string Left, ImmutableArray<Person> Persons)> WithoutOneOfAPerson(ImmutableArray<Person> persons)
    {
        for (var i = 0; i < persons.Length; i++)
        {
            var person = persons[i];
            foreach (var answer in person.Answers)
            {
                yield return (answer.Code, persons.SetItem(i, person with { Answers = person.Answers.Remove(answer) }));
            }

            yield return ("ålder", persons.SetItem(i, person with { Age = null, Born = null }));
        }
    }
}

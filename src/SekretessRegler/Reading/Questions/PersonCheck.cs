using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;
using static SekretessRegler.Reading.DaysReader;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks the persons: each stands once, and nothing said of one contradicts the rest.</summary>
internal static class PersonCheck
{
    public static void Check(Question question, CheckedQuestion context)
    {
        var known = new Dictionary<string, Person>(StringComparer.Ordinal);
        for (var i = 0; i < question.Items.Length; i++)
        {
            var here = new HashSet<string>(StringComparer.Ordinal);
            Persons(question.Items[i].Concerns ?? [], $"uppgifter[{i}].rör", AnswerPlace.Person, (person, path) =>
                Once(person, path, here.Add(person.Id), known, context));
        }

        Persons(question.Others, "andra", AnswerPlace.OtherPerson, (person, path) =>
            Once(person, path, known.TryAdd(person.Id, person), known, context));

        void Persons(ImmutableArray<Person> persons, string path, AnswerPlace place, Action<Person, string> once)
        {
            for (var i = 0; i < persons.Length; i++)
            {
                once(persons[i], $"{path}[{i}]");
                Person(persons[i], $"{path}[{i}]", place, context);
            }
        }
    }

    // The same person can stand in several items, described alike; within one item only once.
    private static void Once(Person person, string path, bool isNew, Dictionary<string, Person> known, CheckedQuestion context)
    {
        if (!isNew)
        {
            context.Bag.Add(Messages.PersonTwice, context.Places.Or($"{path}.id", person.Span), person.Id);
        }
        else if (known.TryGetValue(person.Id, out var earlier) && IsOtherThan(person, earlier))
        {
            context.Bag.Add(Messages.PersonsDisagree, context.Places.Or($"{path}.id", person.Span), person.Id);
        }

        known.TryAdd(person.Id, person);
    }

    private static bool IsOtherThan(Person one, Person other) =>
        one.Kind != other.Kind || one.Age is { } age && other.Age is { } otherAge && age != otherAge
        || one.Born is { } born && other.Born is { } otherBorn && born != otherBorn;

    private static void Person(Person person, string path, AnswerPlace place, CheckedQuestion context)
    {
        context.Codes(person.Roles, $"{path}.roll", Family.Roles);
        foreach (var (other, code) in (person.Relations ?? ImmutableDictionary<string, string>.Empty).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            context.Person(other, $"{path}.relationer.{other}!");
            context.Code(code, $"{path}.relationer.{other}", Family.Standings, Family.Roles);
        }

        Birth(person, path, context);
        new AnswerCheck(context).Check(person.Answers, place, path, persons: 1);
    }

    private static void Birth(Person person, string path, CheckedQuestion context)
    {
        if (person.Born is not { } born || context.Day is not { } day)
        {
            return;
        }

        if (born > day)
        {
            context.Bag.Add(Messages.BornLater, context.Places.Or($"{path}.född", person.Span), Iso(born), Iso(day));
        }
        else if (person.Age is { } age && (age < YearsOn(day, born, leapBirthday: 301) || age > YearsOn(day, born, leapBirthday: 228)))
        {
            context.Bag.Add(
                Messages.AgeAgainstBirth, context.Places.Or($"{path}.ålder", person.Span),
                age, Iso(born), YearsOn(day, born, leapBirthday: 228), Iso(day));
        }
    }

    // Somebody born on 29 February has a disputed birthday in other years: 28 February or 1 March.
    private static int YearsOn(DateOnly day, DateOnly born, int leapBirthday)
    {
        var isDisputed = born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year);
        var birthday = isDisputed ? leapBirthday : (born.Month * 100) + born.Day;
        return day.Year - born.Year - ((day.Month * 100) + day.Day < birthday ? 1 : 0);
    }
}

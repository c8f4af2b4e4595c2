using SekretessRegler.Conditions;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Other ages and consents.</summary>
internal static class PersonChanges
{
    private const string Guardian = "vårdnadshavare";

    /// <summary>Born so that the birthday falls the given number of days after the question's day.</summary>
    public static Question Birthday(Trial trial, Person person, int years, int days) =>
        Born(trial, person, trial.Scene.Day.AddYears(-years).AddDays(days));

    public static Question Ageless(Trial trial, Person person) => Born(trial, person, null);

    public static IEnumerable<Question> Ages(Trial trial, AgeTest test, Person person) =>
        new[] { test.Limit - 1, test.Limit, test.Limit + 1, test.Limit - 4, test.Limit + 4, 30, 10, 70 }
            .Where(age => age >= 0).Select(age => Born(trial, person, trial.Scene.Day.AddYears(-age).AddDays(-40)));

    public static IEnumerable<Question> Consents(Trial trial, ConsentTest test, Person person, bool unknown)
    {
        var question = trial.Question with
        {
            Consents = trial.Question.Consents.RemoveAll(consent => consent.Person == person.Id && IsByGuardian(consent) == test.ByGuardians),
        };
        return unknown ? [question] : new[] { false, true }.Select(given => test.ByGuardians
            ? ByGuardian(question, person, given)
            : question with { Consents = question.Consents.Add(new() { Person = person.Id, Given = given }) });
    }

    private static bool IsByGuardian(Consent consent) => consent.By.Any(by => by != consent.Person);

    private static Question ByGuardian(Question question, Person person, bool given)
    {
        var guardians = question.Items.SelectMany(item => item.Concerns ?? []).Concat(question.Others)
            .Where(one => one.Relations?.GetValueOrDefault(person.Id) == Guardian).Select(one => one.Id).Distinct().ToList();
        if (guardians.Count == 0)
        {
            guardians.Add(Guardian);
            question = question with { Others = question.Others.Add(new() { Id = Guardian }) };
        }

        return question with { Consents = question.Consents.Add(new() { Person = person.Id, By = [.. guardians], Given = given }) };
    }

    private static Question Born(Trial trial, Person person, DateOnly? day) =>
        trial.Question.WithPerson(person.Id, one => one with { Born = day, Age = null });
}

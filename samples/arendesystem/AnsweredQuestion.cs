using System.Collections.Immutable;
using SekretessRegler;

namespace CaseSystem;

/// <summary>Puts an answer where it belongs: with the person it is about, or at the top of the question.</summary>
internal static class AnsweredQuestion
{
    public static Question With(this Question question, Answer answer, Subject about)
    {
        var placed = answer with { Toward = about.OtherPerson, Secrecies = about.Secrecy is { } secrecy ? [secrecy] : [] };
        return about.Person is { } id ? question.WithPerson(id, placed) : question with { Answers = question.Answers.Add(placed) };
    }

    private static Question WithPerson(this Question question, string id, Answer answer) => question with
    {
        Items = [.. question.Items.Select(item => item with { Concerns = item.Concerns is { } persons ? Answered(persons, id, answer) : null })],
        Others = Answered(question.Others, id, answer),
    };

    private static ImmutableArray<Person> Answered(ImmutableArray<Person> persons, string id, Answer answer) =>
        [.. persons.Select(person => person.Id == id ? person with { Answers = person.Answers.Add(answer) } : person)];
}

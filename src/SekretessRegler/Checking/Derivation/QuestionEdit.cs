using System.Collections.Immutable;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Changes one part of a question and leaves the rest as it is.</summary>
internal static class QuestionEdit
{
    public static Question WithHolder(this Question question, Func<Holder, Holder> change) => question with { Holder = change(question.Holder) };

    public static Question WithReceiver(this Question question, Func<Receiver, Receiver> change) =>
        question with { Receivers = question.Receivers.SetItem(0, change(question.Receivers[0])) };

    public static Question WithItem(this Question question, Func<InformationItem, InformationItem> change) =>
        question with { Items = question.Items.SetItem(0, change(question.Items[0])) };

    /// <summary>The person wherever it stands: in any item, or among the others.</summary>
    public static Question WithPerson(this Question question, string id, Func<Person, Person> change) => question with
    {
        Items = [.. question.Items.Select(item => item with { Concerns = item.Concerns is { } persons ? Changed(persons, id, change) : null })],
        Others = Changed(question.Others, id, change),
    };

    private static ImmutableArray<Person> Changed(ImmutableArray<Person> persons, string id, Func<Person, Person> change) =>
        [.. persons.Select(person => person.Id == id ? change(person) : person)];
}

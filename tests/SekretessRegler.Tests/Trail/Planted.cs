using System.Collections.Immutable;

namespace SekretessRegler.Tests.Trail;

/// <summary>A question in which every name, id and free text is a secret that is known again wherever it turns up.</summary>
internal sealed class Planted(string mark)
{
    /// <summary>The same question, and so the same answer, whatever the mark is.</summary>
    public Question In(Question question) => question with
    {
        Id = Secret(question.Id ?? ""),
        Holder = Named(question.Holder),
        Receivers = [.. question.Receivers.Select(Named)],
        Items = [.. question.Items.Select(Item)],
        Others = [.. question.Others.Select(Person)],
        Answers = Answers(question.Answers),
        Consents = [.. question.Consents.Select(Consent)],
    };

    private string Secret(string text) => $"{mark}{text}{mark}";

    private Holder Named(Holder holder) => holder with
    {
        Name = Secret(holder.Name ?? ""), Principal = holder.Principal is { } principal ? Secret(principal) : null,
    };

    // Its own name is no secret to the receiver; that is tried by itself.
    private Receiver Named(Receiver receiver) => receiver with
    {
        Principal = receiver.Principal is { } principal ? Secret(principal) : null,
        Is = receiver.Is is { } person ? Secret(person) : null,
        GuardianOf = [.. receiver.GuardianOf.Select(Secret)],
        Answers = Answers(receiver.Answers),
    };

    private InformationItem Item(InformationItem item) => item with
    {
        Id = Secret(item.Id),
        Description = Secret(item.Description ?? ""),
        Concerns = item.Concerns is { } persons ? [.. persons.Select(Person)] : null,
        Origin = item.Origin is { } origin ? [.. origin.Select(Named)] : null,
        Answers = Answers(item.Answers),
    };

    private Person Person(Person person) => person with
    {
        Id = Secret(person.Id),
        Relations = person.Relations?.ToImmutableDictionary(pair => Secret(pair.Key), pair => pair.Value),
        Answers = Answers(person.Answers),
    };

    private ImmutableArray<Answer> Answers(ImmutableArray<Answer> answers) => [.. answers.Select(answer => answer with
    {
        Reason = answer.Reason is { } reason ? Secret(reason) : null,
        By = answer.By is { } by ? Secret(by) : null,
        Toward = answer.Toward is { } other ? Secret(other) : null,
    })];

    private Consent Consent(Consent consent) => consent with
    {
        Person = Secret(consent.Person), By = [.. consent.By.Select(Secret)], Items = consent.Items is { } items ? [.. items.Select(Secret)] : null,
    };
}

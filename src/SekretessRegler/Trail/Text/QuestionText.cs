using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The question as understood, in a few rows.</summary>
internal static class QuestionText
{
    private const int Column = 12;

    public static void Write(Page page, Question question)
    {
        page.Heading(page.Say(Phrases.Question));
        Row(page, Phrases.CaseId, question.Id);
        Row(page, Phrases.Day, question.Day is { } day ? Days.Iso(day) : null);
        Row(page, Phrases.From, PartyText.Whole(question.Holder.Name ?? question.Holder.Agency, question.Holder.Agency, question.Holder.Activity));
        foreach (var receiver in question.Receivers)
        {
            Row(page, Phrases.To, PartyText.Whole(PartyText.Receiver(page, receiver), receiver.Agency, receiver.Activity));
        }

        foreach (var item in question.Items)
        {
            Row(page, Phrases.Item, Item(question, item));
            Row(page, Phrases.About, Persons(page, item.Concerns));
        }

        Row(page, Phrases.Purpose, List(page, question.Purposes));
        Row(page, Phrases.Initiative, question.Initiative is { } initiative ? page.Word(initiative) : page.Say(Phrases.Unknown));
    }

    private static void Row(Page page, Phrase label, string? text)
    {
        if (text is not null)
        {
            page.Row(2, page.Say(label), text, Column);
        }
    }

    private static string Item(Question question, InformationItem item)
    {
        var categories = string.Join(", ", item.Categories);
        var text = item.Description is { } description ? $"{description} ({categories})" : categories;
        return question.Items.Length > 1 ? $"{item.Id}: {text}" : text;
    }

    private static string Persons(Page page, ImmutableArray<Person>? persons) => persons switch
    {
        null => page.Say(Phrases.Unknown),
        { IsEmpty: true } => page.Say(Phrases.Nobody),
        { } known => string.Join(", ", known.Select(person => Person(page, person))),
    };

    private static string Person(Page page, Person person) =>
        person.Born is { } born ? page.Say(Phrases.BornOn, person.Id, Days.Iso(born))
        : person.Age is { } age ? page.Say(Phrases.YearsOld, person.Id, age)
        : person.Id;

    private static string List(Page page, ImmutableArray<string>? codes) =>
        codes is not { } known ? page.Say(Phrases.Unknown)
        : known.IsEmpty ? page.Say(Phrases.None)
        : string.Join(", ", known);
}

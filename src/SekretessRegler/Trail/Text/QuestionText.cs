using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The question as understood: its complete lists as the assumptions they are, and what it leaves unsaid.</summary>
internal static class QuestionText
{
    private const int Column = 12;

    public static void Write(Page page, Question question)
    {
        page.Heading(page.Say(Phrases.Question));
        Row(page, Phrases.CaseId, question.Id);
        Row(page, Phrases.Day, question.Day is { } day ? Days.Iso(day) : null);
        Row(page, Phrases.From, PartyText.Whole(
            question.Holder.Name ?? page.Say(page.Names.Agency(question.Holder.Agency)), page.Say(page.Names.Agency(question.Holder.Agency)), Activity(page, question.Holder.Activity)));
        foreach (var receiver in question.Receivers)
        {
            Row(page, Phrases.To, PartyText.Whole(PartyText.Receiver(page, receiver), Agency(page, receiver), Activity(page, receiver.Activity)));
        }

        foreach (var item in question.Items)
        {
            Item(page, question, item);
        }

        Row(page, Phrases.Purpose, Only(page, Family.Purposes, question.Purposes));
        Row(page, Phrases.Initiative, question.Initiative is { } initiative ? page.Word(initiative) : null);
        Unsaid(page, question);
    }

    private static void Item(Page page, Question question, InformationItem item)
    {
        Row(page, Phrases.Item, question.Items.Length > 1 ? $"{item.Id}: {item.Description}" : item.Description);
        Row(page, Phrases.Categories, Only(page, Family.Categories, item.Categories));
        Row(page, Phrases.About, item.Concerns is { } persons ? Only(page, persons.Select(person => Person(page, person))) : null);
        Row(page, Phrases.RelatesTo, Only(page, Family.Relations, item.RelatesTo));
        Row(page, Phrases.Circumstances, Only(page, Family.Circumstances, item.Circumstances));
        Row(page, Phrases.Origin, item.Origin is { } origin ? Only(page, origin.Select(holder => page.Say(page.Names.Agency(holder.Agency)))) : null);
    }

    private static void Unsaid(Page page, Question question)
    {
        var (items, none) = (question.Items, Bilingual.Same(""));
        Bilingual[] unsaid =
        [
            items.Any(item => item.Concerns is null) ? new("vilka uppgiften rör", "whom it concerns") : none,
            items.Any(item => item.RelatesTo is null) ? new("vad uppgiften hänför sig till", "what it relates to") : none,
            items.Any(item => item.Circumstances is null) ? new("omständigheter", "circumstances") : none,
            items.Any(item => item.Origin is null) ? new("om den kommer från någon annan", "whether it comes from somebody else") : none,
            question.Purposes is null ? new("syftet", "the purpose") : none,
            question.Initiative is null ? new("initiativet", "the initiative") : none,
        ];
        var told = page.Say(Bilingual.Both(unsaid.Where(one => one != none)));
        Row(page, Phrases.NotStated, told.Length > 0 ? told : null);
    }

    private static void Row(Page page, Phrase label, string? text)
    {
        if (text is not null)
        {
            page.Row(2, page.Say(label), text, Column);
        }
    }

    private static string? Agency(Page page, Receiver receiver) => receiver.Agency is { } code ? page.Say(page.Names.Agency(code)) : null;

    private static string? Activity(Page page, string? code) => code is null ? null : page.Say(page.Names.Term(Family.Activities, code));

    private static string Person(Page page, Person person) =>
        person.Born is { } born ? page.Say(Phrases.BornOn, person.Id, Days.Iso(born))
        : person.Age is { } age ? page.Say(Phrases.YearsOld, person.Id, age)
        : person.Id;

    private static string? Only(Page page, Family family, ImmutableArray<string>? codes) =>
        codes is { } known ? Only(page, known.Select(code => page.Say(page.Names.Term(family, code)))) : null;

    private static string Only(Page page, IEnumerable<string> known) => string.Join(", ", known) is { Length: > 0 } list
        ? page.Say(Phrases.CompleteList, list) : page.Say(Phrases.None);
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The question as understood: its complete lists as the assumptions they are, and what it leaves unsaid.</summary>
internal sealed class QuestionBlocks(Voice voice, Question question)
{
    /// <summary>From whom, to whom, on what day, in one line.</summary>
    public string Parties => string.Join(" · ", new[]
    {
        question.Day is { } day ? Days.Iso(day) : null,
        voice.Say(Phrases.FromTo, question.Holder.Name ?? Agency(question.Holder.Agency), voice.Say(Bilingual.Both(question.Receivers.Select(voice.Names.Receiver)))),
    }.Where(text => text is not null));

    public Block Block => new Section(voice.Say(Phrases.Question), [new Statements([.. Rows.Where(row => row.Text is not null)
        .Select(row => (voice.Say(row.Label), (Line)row.Text!))])]);

    private IEnumerable<(Phrase Label, string? Text)> Rows =>
    [
        (Phrases.CaseId, question.Id),
        (Phrases.Day, question.Day is { } day ? Days.Iso(day) : null),
        (Phrases.From, Whole(question.Holder.Name ?? Agency(question.Holder.Agency), Agency(question.Holder.Agency), Activity(question.Holder.Activity))),
        .. question.Receivers.Select(receiver => (Phrases.To, (string?)Whole(
            voice.Say(voice.Names.Receiver(receiver)), receiver.Agency is { } agency ? Agency(agency) : null, Activity(receiver.Activity)))),
        .. question.Items.SelectMany(Item),
        (Phrases.Purpose, Only(Family.Purposes, question.Purposes)),
        (Phrases.Initiative, question.Initiative is { } initiative ? voice.Word(initiative) : null),
        (Phrases.NotStated, Unsaid is { Length: > 0 } unsaid ? unsaid : null),
    ];

    private IEnumerable<(Phrase, string?)> Item(InformationItem item) =>
    [
        (Phrases.Item, question.Items.Length > 1 ? $"{item.Id}: {item.Description}" : item.Description),
        (Phrases.Categories, Only(Family.Categories, item.Categories)),
        (Phrases.About, item.Concerns is { } persons ? Only(persons.Select(Person)) : null),
        (Phrases.RelatesTo, Only(Family.Relations, item.RelatesTo)),
        (Phrases.Circumstances, Only(Family.Circumstances, item.Circumstances)),
        (Phrases.Origin, item.Origin is { } origin ? Only(origin.Select(holder => Agency(holder.Agency))) : null),
    ];

    private string Unsaid
    {
        get
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
            return voice.Say(Bilingual.Both(unsaid.Where(one => one != none)));
        }
    }

    private string Agency(string code) => voice.Say(voice.Names.Agency(code));

    private string? Activity(string? code) => code is null ? null : voice.Say(voice.Names.Term(Family.Activities, code));

    // The name with agency and activity, as far as they add to it.
    private static string Whole(string name, params string?[] details)
    {
        var inside = string.Join(", ", details.Where(detail => detail is not null && detail != name));
        return inside.Length > 0 ? $"{name} ({inside})" : name;
    }

    private string Person(Person person) =>
        person.Born is { } born ? voice.Say(Phrases.BornOn, person.Id, Days.Iso(born))
        : person.Age is { } age ? voice.Say(Phrases.YearsOld, person.Id, age)
        : person.Id;

    private string? Only(Family family, ImmutableArray<string>? codes) =>
        codes is { } known ? Only(known.Select(code => voice.Say(voice.Names.Term(family, code)))) : null;

    private string Only(IEnumerable<string> known) => string.Join(", ", known) is { Length: > 0 } list
        ? voice.Say(Phrases.CompleteList, list) : voice.Say(Phrases.None);
}

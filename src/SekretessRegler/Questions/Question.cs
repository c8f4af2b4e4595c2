using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>May this information, held by this activity, be given to these receivers, for that purpose, on that day?</summary>
/// <remarks>Lists that are null are unknown; empty lists state that there is none.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Question
{
    /// <summary>Echoed in the decision.</summary>
    public string? Id { get; init; }

    /// <summary>The day of disclosure. Null: today in Sweden.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The day on which stated ages hold. Null: the question's own day.</summary>
    public DateOnly? AgeDay { get; init; }

    /// <summary>Who holds the information.</summary>
    public required Holder Holder { get; init; }

    /// <summary>Who is to get it, one or several.</summary>
    public required ImmutableArray<Receiver> Receivers { get; init; }

    /// <summary>The items; each is examined by itself.</summary>
    public required ImmutableArray<InformationItem> Items { get; init; }

    /// <summary>Persons that conditions speak of but the items do not concern.</summary>
    public ImmutableArray<Person> Others { get; init; } = [];

    /// <summary>Codes of purposes. Null: unknown.</summary>
    public ImmutableArray<string>? Purposes { get; init; }

    /// <summary><c>eget</c> or <c>begäran</c>. Null: unknown.</summary>
    public string? Initiative { get; init; }

    /// <summary>Consents given or refused.</summary>
    public ImmutableArray<Consent> Consents { get; init; } = [];

    /// <summary>Facts, judgements and the like that stand at the top of the question.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>Whether holder and receiver are the same agency, by the user's word. Null: not said.</summary>
    public bool? SameAgency { get; init; }

    /// <summary>Where the question was read; no place when it was built in code.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>The same question on another day; stated ages keep the day they were stated for.</summary>
    public Question OnDay(DateOnly day) => this with { Day = day, AgeDay = AgeDay ?? Day };

    /// <summary>Says nothing of what the question says: it can be personal data.</summary>
    public override string ToString() => nameof(Question);
}

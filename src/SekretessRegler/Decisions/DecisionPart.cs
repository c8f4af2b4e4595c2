using System.Collections.Immutable;

namespace SekretessRegler;

/// <summary>The answer for one item and one receiver.</summary>
public sealed record DecisionPart
{
    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>The receiver as the decision names it.</summary>
    public required string Receiver { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why outside coverage; else null.</summary>
    public CoverageReason? Reason { get; init; }

    /// <summary>For a no: whether it is final. Else null.</summary>
    public bool? IsFinal { get; init; }

    /// <summary>Citations of the provisions that decide.</summary>
    public required ImmutableArray<string> Deciding { get; init; }

    /// <summary>Each person's own result.</summary>
    public required ImmutableArray<PersonResult> Persons { get; init; }

    /// <summary>The secrecies examined.</summary>
    public required ImmutableArray<SecrecyResult> Secrecies { get; init; }

    /// <summary>The routes to a lawful disclosure.</summary>
    public required ImmutableArray<Route> Routes { get; init; }

    /// <summary>Questions that can still matter, the most useful first.</summary>
    public required ImmutableArray<OpenQuestion> Questions { get; init; }

    /// <summary>What a no that is not final, or an answer with gaps, rests on.</summary>
    public required ImmutableArray<Presumption> RestsOn { get; init; }

    /// <summary>Conditions of the disclosure, for example <c>förbehåll</c>.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>What to know after the disclosure.</summary>
    public required ImmutableArray<string> AfterDisclosure { get; init; }

    /// <summary>The same in English, line by line; empty where there is none.</summary>
    public ImmutableArray<string> AfterDisclosureInEnglish { get; init; } = [];

    /// <summary>The fewest answers that lead to a yes and to a no; null when there is no way.</summary>
    public ShortestAnswers? ToYes { get; init; }

    /// <summary>See <see cref="ToYes"/>.</summary>
    public ShortestAnswers? ToNo { get; init; }

    /// <summary>Single statements, or pairs, that would change permit to forbid or back if they were otherwise.</summary>
    public ImmutableArray<NearestChange> NearestChanges { get; init; } = [];
}

/// <summary>One person's own result.</summary>
public sealed record PersonResult(string Person, Outcome Outcome);

/// <summary>A secrecy as it stands for one person, or for the public interest (person null).</summary>
/// <param name="Citation">The provision.</param>
/// <param name="Person">Id of the person; null for the public interest.</param>
/// <param name="State">Whether it stands.</param>
/// <param name="HarmTest">omvänt, rakt or absolut.</param>
/// <param name="StartingPoint">sekretess or offentlighet: the statute's starting point, which decides nothing.</param>
/// <param name="LiftedBy">The open routes.</param>
public sealed record SecrecyResult(
    string Citation, string? Person, SecrecyState State, string HarmTest, string StartingPoint, ImmutableArray<string> LiftedBy);

/// <summary>The state of a secrecy. The default is undecided.</summary>
public enum SecrecyState
{
    /// <summary>oavgjord</summary>
    Undecided,

    /// <summary>gäller: it stands.</summary>
    Stands,

    /// <summary>gäller-inte: no such secrecy, or the harm test says open.</summary>
    DoesNotApply,

    /// <summary>bruten: lifted whenever it is in effect.</summary>
    Lifted,
}

/// <summary>One way to a lawful disclosure.</summary>
/// <param name="Citation">The provision that opens.</param>
/// <param name="Secrecy">The secrecy it would lift; null for a duty where no secrecy applies.</param>
/// <param name="Person">Id of the person; null for the public interest.</param>
/// <param name="State">Open, possible or closed.</param>
/// <param name="Missing">What is missing for it to open.</param>
/// <param name="Obstacles">Why it is closed.</param>
/// <param name="Through">The provision it works through, for example OSL 10:28 for a duty.</param>
public sealed record Route(
    string Citation, string? Secrecy, string? Person, RouteState State,
    ImmutableArray<OpenQuestion> Missing, ImmutableArray<string> Obstacles, string? Through)
{
    /// <summary>The obstacles in English, line by line; empty where there is none.</summary>
    public ImmutableArray<string> ObstaclesInEnglish { get; init; } = [];

    /// <summary>Who would have to be another one for a closed route to open.</summary>
    internal ClosedBy ClosedBy { get; init; }
}

/// <summary>What a closed route would need another of.</summary>
internal enum ClosedBy
{
    Other,
    Receiver,
    Holder,
}

/// <summary>The state of a route. The default is possible: only unknowns stand between.</summary>
public enum RouteState
{
    /// <summary>möjlig</summary>
    Possible,

    /// <summary>öppen</summary>
    Open,

    /// <summary>stängd</summary>
    Closed,
}

/// <summary>A question that can still matter.</summary>
/// <param name="Code">Code of the leaf, harm or statement.</param>
/// <param name="Kind">faktum, bedömning, skada, åtgärd, åberopande, undantag or rättsfråga.</param>
/// <param name="About">Whom and what it is asked of.</param>
/// <param name="Text">The question in Swedish.</param>
/// <param name="Values">The possible answers.</param>
/// <param name="Citations">The provisions that read the answer.</param>
public sealed record OpenQuestion(
    string Code, string Kind, Subject About, string Text, ImmutableArray<string> Values, ImmutableArray<string> Citations)
{
    /// <summary>What speaks for yes.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>What speaks against.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Where the help comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The question in English.</summary>
    public string English { get; init; } = "";

    /// <summary>For each answer: the outcome it alone would lead to.</summary>
    public ImmutableArray<AnswerEffect> Effects { get; init; } = [];
}

/// <summary>What one answer would lead to by itself.</summary>
public sealed record AnswerEffect(string Value, Outcome Outcome);

/// <summary>Whom and what a question is asked of; null where it does not matter.</summary>
public sealed record Subject(string? Person, string? Receiver, string? Item)
{
    /// <summary>The secrecy it is about.</summary>
    public string? Secrecy { get; init; }

    /// <summary>The other person of a pair.</summary>
    public string? OtherPerson { get; init; }
}

/// <summary>Something a no rests on: an act not done, a ground not invoked, an exemption not stated, or a gap.</summary>
/// <param name="Code">Code of the leaf, or the citation of a gap.</param>
/// <param name="Person">Id of the person it is about; null otherwise.</param>
/// <param name="Kind">åtgärd, åberopande, undantag or lucka.</param>
/// <param name="Text">One Swedish sentence.</param>
public sealed record Presumption(string Code, string? Person, string Kind, string Text)
{
    /// <summary>The sentence in English.</summary>
    public string English { get; init; } = "";
}

/// <summary>The fewest answers that settle the outcome.</summary>
/// <param name="Answers">Code and value of each.</param>
/// <param name="IsUpperLimit">True when fewer might do: the search was cut short.</param>
public sealed record ShortestAnswers(ImmutableArray<GivenAnswer> Answers, bool IsUpperLimit);

/// <summary>An answer to an open question.</summary>
public sealed record GivenAnswer(string Code, Subject About, string Value);

/// <summary>Statements that would change the answer if they were otherwise.</summary>
public sealed record NearestChange(ImmutableArray<GivenAnswer> Changes, Outcome Outcome);

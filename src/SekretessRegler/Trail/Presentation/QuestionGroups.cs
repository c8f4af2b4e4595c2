using System.Collections.Immutable;

namespace SekretessRegler.Trail;

/// <summary>The questions of a part as they are put to a person: the codes of one list that was left out are one question.</summary>
internal sealed class QuestionGroups(DecisionPart part)
{
    /// <summary>In the order of their first question.</summary>
    public ImmutableArray<ImmutableArray<OpenQuestion>> All { get; } =
        [.. part.Questions.GroupBy(Key).Select(group => group.ToImmutableArray())];

    /// <summary>The number of the question, from 1; 0 when it is not there.</summary>
    public int NumberOf(string code, Subject about) =>
        All.TakeWhile(group => !Holds(group, code, about)).Count() is var before && before < All.Length ? before + 1 : 0;

    /// <summary>It is one of several codes that are asked for together.</summary>
    public bool IsInList(string code, Subject about) => All.Any(group => group.Length > 1 && Holds(group, code, about));

    private static object Key(OpenQuestion question) => question.List is { } list ? (list, question.About) : question;

    private static bool Holds(ImmutableArray<OpenQuestion> group, string code, Subject about) =>
        group.Any(one => one.Code == code && one.About == about);
}

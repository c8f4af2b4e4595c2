using System.Diagnostics;

namespace SekretessRegler.Trail;

/// <summary>How the values of an enumeration are written in files and answers, read both ways.</summary>
internal sealed class Notation<T>(params (T Value, string Word)[] words)
    where T : struct, Enum
{
    public IEnumerable<string> Words => words.Select(pair => pair.Word);

    public string this[T value]
    {
        get
        {
            foreach (var pair in words)
            {
                if (EqualityComparer<T>.Default.Equals(pair.Value, value))
                {
                    return pair.Word;
                }
            }

            throw new UnreachableException($"{typeof(T).Name} {value} has no word.");
        }
    }

    public T? Read(string word)
    {
        foreach (var pair in words)
        {
            if (string.Equals(pair.Word, word, StringComparison.Ordinal))
            {
                return pair.Value;
            }
        }

        return null;
    }
}

/// <summary>The contract's words for outcomes and states.</summary>
internal static class Notations
{
    public static Notation<Outcome> Outcome { get; } = new(
        (SekretessRegler.Outcome.MustBeDisclosed, "ska-lämnas"),
        (SekretessRegler.Outcome.MayBeDisclosed, "får-lämnas"),
        (SekretessRegler.Outcome.NoSecrecy, "ingen-sekretess"),
        (SekretessRegler.Outcome.NoBoundary, "ingen-sekretessgräns"),
        (SekretessRegler.Outcome.RequiresJudgement, "kräver-bedömning"),
        (SekretessRegler.Outcome.MayNotBeDisclosed, "får-inte-lämnas"),
        (SekretessRegler.Outcome.OutsideCoverage, "utanför-täckning"),
        (SekretessRegler.Outcome.Partly, "delvis"));

    public static Notation<CoverageReason> Reason { get; } = new(
        (CoverageReason.ActDoesNotApply, "osl-gäller-inte"),
        (CoverageReason.NotEncoded, "ej-kodad"));

    public static Notation<SecrecyState> Secrecy { get; } = new(
        (SecrecyState.Stands, "gäller"),
        (SecrecyState.DoesNotApply, "gäller-inte"),
        (SecrecyState.Lifted, "bruten"),
        (SecrecyState.Undecided, "oavgjord"));

    public static Notation<Audience> Audience { get; } = new(
        (SekretessRegler.Audience.CaseOfficer, "handlaggare"),
        (SekretessRegler.Audience.Receiver, "mottagare"),
        (SekretessRegler.Audience.Register, "registret"));

    public static Notation<RouteState> Route { get; } = new(
        (RouteState.Open, "öppen"),
        (RouteState.Possible, "möjlig"),
        (RouteState.Closed, "stängd"));
}

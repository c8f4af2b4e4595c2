using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Tests.Specification;

namespace SekretessRegler.Tests.Differential;

/// <summary>Compares what the engine and the naive examination say about one item and one receiver.</summary>
internal sealed class Comparison(RulePack pack, DecisionPart engine, NaiveAnswer naive)
{
    private static readonly string[] PresumedKinds = ["åtgärd", "åberopande", "undantag"];

    /// <summary>The outcome that the specification came to.</summary>
    public string Outcome => $"{naive.Outcome}{(naive.Reason is { } reason ? "/" + reason : "")}{(naive.IsFinal == true ? "/final" : "")}";

    /// <summary>Both answers in full.</summary>
    public string Both =>
        $"engine {engine.Outcome} {Text(Questions)} {Text(engine.Deciding)}, specification {naive.Outcome} {Text(naive.Questions)} {Text(naive.Deciding ?? [])}";

    /// <summary>What the two say differently, one line each.</summary>
    public IEnumerable<string> Differences =>
    [
        .. Difference("outcome", engine.Outcome, naive.Outcome),
        .. Difference("reason", engine.Reason, naive.Reason),
        .. Difference("final", engine.IsFinal, naive.IsFinal),
        .. Difference("questions", Text(Questions), Text(naive.Questions)),
        .. DecidesAlike ? [] : Difference("deciding", Text(engine.Deciding), Text(naive.Deciding!)),
    ];

    /// <summary>The engine tells by form what can also forbid, and so asks some presumed leaves that never do.</summary>
    public bool EngineAsksMorePresumptions =>
        engine.Questions.Any(one => PresumedKinds.Contains(one.Kind) && !naive.AskedPresumptions.Contains(Name(one)))
        || (Differences.Any() && !naive.RaisingPresumptions.Value.IsSubsetOf(naive.AskedPresumptions));

    private bool DecidesAlike =>
        naive.Deciding is null || WorksThroughDuty || naive.Deciding.SetEquals(engine.Deciding);

    // A yes through a duty is decided by the duty or by the rule that lets it through; the method does not say which.
    private bool WorksThroughDuty =>
        naive.Outcome == SekretessRegler.Outcome.MayBeDisclosed
        && pack.Sections.SelectMany(section => section.Wordings).SelectMany(wording => wording.Rules)
            .Any(rule => ConditionWalk.All(rule.Condition).OfType<DutyTest>().Any());

    private IEnumerable<UnknownName> Questions => engine.Questions.Select(Name);

    // Harms of one chain are one unknown, and everything is about this receiver and item.
    private UnknownName Name(OpenQuestion question) => new(
        pack.Vocabulary.Harms.TryGetValue(question.Code, out var harm) ? harm.Chain : question.Code,
        question.About.Person, question.About.OtherPerson, question.About.Secrecy);

    private static IEnumerable<string> Difference<T>(string what, T engine, T naive) =>
        EqualityComparer<T>.Default.Equals(engine, naive) ? [] : [$"{what}: engine {engine}, specification {naive}"];

    private static string Text<T>(IEnumerable<T> all) =>
        "[" + string.Join(", ", all.Select(one => one!.ToString()).Distinct().Order(StringComparer.Ordinal)) + "]";
}

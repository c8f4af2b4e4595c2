using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

/// <summary>The provisions that decide: for a no the secrecies that stand, for a yes the routes that are open.</summary>
internal sealed class NaiveDeciding(Situation situation, NaiveDeciding.OverCompletions over)
{
    /// <summary>A value over all completions as things stand.</summary>
    public delegate Completions<bool> OverCompletions(Func<CompletedExamination, bool> value);

    public ImmutableSortedSet<string>? Of(Outcome outcome) => outcome switch
    {
        Outcome.MayNotBeDisclosed => Standing(),
        Outcome.MayBeDisclosed => OpenRoutes(),
        _ => null,
    };

    private ImmutableSortedSet<string> Standing()
    {
        var results = CompletedExamination.Pairs(situation)
            .Select(pair => (pair.Secrecy.Rule.Citation, Values: Results(one => one.Breaking.Stands(pair.Secrecy, pair.Person)))).ToList();
        var always = results.Where(one => one.Values.All(stands => stands)).ToList();
        return Names((always.Count > 0 ? always : results.Where(one => one.Values.Any(stands => stands))).Select(one => one.Citation));
    }

    private ImmutableSortedSet<string>? OpenRoutes()
    {
        var inEffect = CompletedExamination.Pairs(situation)
            .Where(pair => Results(one => one.Regulation.Secret(pair.Secrecy, pair.Person)).Any(secret => secret));
        var routes = inEffect.Select(pair => AlwaysOpen(pair.Secrecy, pair.Person)).ToList();
        return routes.Count > 0 && routes.All(one => one.Count > 0) ? Names(routes.SelectMany(one => one)) : null;
    }

    private List<Citation> AlwaysOpen(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        [.. situation.Rules<Rule>().Select(rule => rule.Rule.Citation).Where(citation => Results(one =>
            !one.Regulation.Secret(secrecy, person) || one.Breaking.Routes(secrecy.Rule, person).Contains(citation)).All(holds => holds))];

    private List<bool> Results(Func<CompletedExamination, bool> value) => [.. over(value).All.Select(one => one.Result)];

    private static ImmutableSortedSet<string> Names(IEnumerable<Citation> citations) =>
        citations.Select(citation => citation.ToString()).ToImmutableSortedSet(StringComparer.Ordinal);
}

using System.Collections.Immutable;
using System.Globalization;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Mutation;

/// <summary>Every change to try: each condition the other way round and left out, each boundary one step up and down.</summary>
internal sealed class Mutants(PackVocabulary vocabulary)
{
    private static readonly Words Negated = new("vänds till sin motsats", "is turned into its opposite");
    private static readonly Words LeftOut = new("stryks", "is left out");

    public ImmutableArray<Mutant> Of(ImmutableArray<SectionCases> sections) =>
    [
        .. from one in sections.SelectMany(Of)
           group one by (one.Leaf, one.Said) into same
           let first = same.First()
           select new Mutant(first.Name, first.Said, first.Span, [.. same.Select(one => one.Rule)]),
    ];

    private IEnumerable<Change> Of(SectionCases section) =>
        section.Rules.SelectMany(rule => rule.Places.SelectMany(place => Of(section, rule, place)).Concat(Longest(section, rule)));

    private IEnumerable<Change> Of(SectionCases section, RuleCases rule, ConditionPlace place)
    {
        yield return Changed(Negated, new Not(place.Leaf));
        if (!IsSaidElsewhere(rule.Rule, place))
        {
            yield return Changed(LeftOut, null);
        }

        foreach (var (number, leaf) in Boundaries(place.Leaf))
        {
            yield return Changed(Becomes(number), leaf);
        }

        Change Changed(Words change, Condition? replacement) => new(
            place.Leaf, ConditionName.Of(place.Leaf, vocabulary), change, place.Leaf.Anchor.Span,
            new(section, rule, place, () => Rewriting.With(rule.Rule, place.Leaf, replacement)));
    }

    // Leaving it out would change nothing: another condition says the same.
    private bool IsSaidElsewhere(TestedRule rule, ConditionPlace place) =>
        Covering.Has(place, vocabulary) || (place.Twins.Count > 1 && rule.Rule is SecrecyRule { CalledForBy: not null });

    private IEnumerable<(int Number, Condition Leaf)> Boundaries(Condition leaf) => leaf switch
    {
        AgeTest age => new[] { age.Limit - 1, age.Limit + 1 }.Select(limit => (limit, (Condition)(age with { Limit = limit }))),
        CrimeTest { LowestAtLeast: { } lowest } crime => Penalties(lowest, scale => scale.LowestMonths)
            .Select(months => (months, (Condition)(crime with { LowestAtLeast = months }))),
        CrimeTest { HighestAtLeast: { } highest } crime => Penalties(highest, scale => scale.HighestMonths)
            .Select(months => (months, (Condition)(crime with { HighestAtLeast = months }))),
        _ => [],
    };

    // A step that passes no penalty of the catalogue would change nothing.
    private IEnumerable<int> Penalties(int limit, Func<PenaltyScale, int?> months)
    {
        var all = vocabulary.Crimes.SelectMany(crime => crime.Scales).Select(months).OfType<int>().Distinct().ToImmutableArray();
        var below = all.Where(one => one < limit).Order().TakeLast(1);
        return all.Contains(limit) ? below.Append(limit + 1) : below;
    }

    private static IEnumerable<Change> Longest(SectionCases section, RuleCases rule) =>
        rule.Rule.Rule is not SecrecyRule { LongestYears: { } years } secrecy ? [] : new[] { years - 1, years + 1 }.Select(number => new Change(
            secrecy, $"längst: {years.ToString(CultureInfo.InvariantCulture)}", Becomes(number), secrecy.Span,
            new(section, rule, null, () => Rewriting.With(rule.Rule, secrecy with { LongestYears = number }))));

    private static Words Becomes(int number) =>
        new($"blir {number.ToString(CultureInfo.InvariantCulture)}", $"becomes {number.ToString(CultureInfo.InvariantCulture)}");

    private sealed record Change(object Leaf, string Name, Words Said, SourceSpan Span, MutatedRule Rule);
}

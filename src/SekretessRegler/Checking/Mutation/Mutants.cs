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

    private static IEnumerable<(int Number, Condition Leaf)> Boundaries(Condition leaf)
    {
        foreach (var step in new[] { -1, 1 })
        {
            switch (leaf)
            {
                case AgeTest age:
                    yield return (age.Limit + step, age with { Limit = age.Limit + step });
                    break;
                case CrimeTest { LowestAtLeast: { } lowest } crime:
                    yield return (lowest + step, crime with { LowestAtLeast = lowest + step });
                    break;
                case CrimeTest { HighestAtLeast: { } highest } crime:
                    yield return (highest + step, crime with { HighestAtLeast = highest + step });
                    break;
            }
        }
    }

    private static IEnumerable<Change> Longest(SectionCases section, RuleCases rule) =>
        rule.Rule.Rule is not SecrecyRule { LongestYears: { } years } secrecy ? [] : new[] { years - 1, years + 1 }.Select(number => new Change(
            secrecy, $"längst: {years.ToString(CultureInfo.InvariantCulture)}", Becomes(number), secrecy.Span,
            new(section, rule, null, () => Rewriting.With(rule.Rule, secrecy with { LongestYears = number }))));

    private static Words Becomes(int number) =>
        new($"blir {number.ToString(CultureInfo.InvariantCulture)}", $"becomes {number.ToString(CultureInfo.InvariantCulture)}");

    private sealed record Change(object Leaf, string Name, Words Said, SourceSpan Span, MutatedRule Rule);
}

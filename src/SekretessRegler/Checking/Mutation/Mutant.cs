using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Mutation;

/// <summary>One change of one condition, in every rule that reads it: a definition's condition stands in several.</summary>
/// <param name="Name">The condition as its author wrote it.</param>
/// <param name="Change">What it becomes.</param>
internal sealed record Mutant(string Name, Words Change, SourceSpan Span, ImmutableArray<MutatedRule> Rules);

/// <summary>A rule with the change made.</summary>
/// <param name="Original">The rule as it is, with its cases.</param>
/// <param name="Place">The changed condition; null for the longest time.</param>
/// <param name="Make">Makes the section with the change.</param>
internal sealed record MutatedRule(SectionCases Section, RuleCases Original, ConditionPlace? Place, Func<Section> Make);

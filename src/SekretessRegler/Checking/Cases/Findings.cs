using System.Collections.Immutable;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Cases;

/// <summary>What the cases of a pack came to, as messages with their places, in statute order.</summary>
internal sealed class Findings(ImmutableArray<SectionCases> sections, PackVocabulary vocabulary)
{
    private readonly ImmutableArray<RuleCases> _rules = [.. sections.SelectMany(section => section.Rules)];

    /// <summary>Cases that do not hold, written first.</summary>
    public ImmutableArray<Diagnostic> Failures =>
        [.. sections.SelectMany(section => section.Failures), .. _rules.SelectMany(rule => rule.Failures.Select(failed => Failure(failed.Case, failed.Truth)))];

    public ImmutableArray<Diagnostic> RulesNotReached =>
        [.. _rules.Where(rule => !rule.IsReached).Select(rule => Messages.RuleNotReached.At(rule.Rule.Rule.Span, Words.None, rule.Rule.Name))];

    /// <summary>Conditions that no case of any rule reaches; a definition's condition is one, whatever rules use it.</summary>
    public ImmutableArray<Diagnostic> ConditionsNotReached =>
    [
        .. ByCondition.Where(uses => !uses.Any(use => use.Rule.Reaches(use.Place)))
            .Select(uses => Messages.ConditionNotReached.At(uses.First().Place.Leaf.Anchor.Span, Words.None, uses.First().Rule.Rule.Name, Name(uses.First().Place))),
    ];

    /// <summary>Cases that could not be derived for any rule, each with the reason.</summary>
    public ImmutableArray<(Reason Reason, Diagnostic Said)> NotDerived =>
    [
        .. from uses in _rules.SelectMany(rule => rule.Underivable).GroupBy(not => (Key(not.Place), not.Turn))
           let first = uses.OrderBy(not => not.Reason).First()
           where !_derived.Contains(uses.Key)
           select (first.Reason, Messages.NotDerived.At(
               first.Place.Leaf.Anchor.Span, Words.None, first.Rule.Name, Name(first.Place), CaseWords.Of(first.Turn), CaseWords.Of(first.Reason))),
    ];

    public int Rules => _rules.Length;

    public int Written => sections.Sum(section => section.Written);

    public int Derived => _rules.Sum(rule => rule.Derived.Length);

    public int ConditionsInAll => ByCondition.Count();

    public int ConditionsReached => ConditionsInAll - ConditionsNotReached.Length;

    private readonly HashSet<(Conditions.Condition, Turn)> _derived =
        [.. sections.SelectMany(section => section.Rules).SelectMany(rule => rule.Derived).Where(one => one.Place is not null).Select(one => (Key(one.Place!), one.Turn))];

    private IEnumerable<IGrouping<Conditions.Condition, (RuleCases Rule, ConditionPlace Place)>> ByCondition =>
        _rules.SelectMany(rule => rule.Places.Select(place => (rule, place))).GroupBy(use => Key(use.place));

    private static Conditions.Condition Key(ConditionPlace place) => place.Leaf;

    private string Name(ConditionPlace place) => ConditionName.Of(place.Leaf, vocabulary);

    /// <summary>A derived case that does not hold, told at its condition.</summary>
    public Diagnostic Failure(DerivedCase one, Conditions.Truth truth) => Messages.DerivedFails.At(
        one.Place?.Leaf.Anchor.Span ?? one.Rule.Rule.Span, Words.None, one.Rule.Name,
        one.Place is { } place ? Name(place) : one.Turn < Turn.LastDayButOne ? "skaderekvisit" : "längst",
        CaseWords.Of(one.Turn), CaseWords.Of(one), CaseWords.Of(one.Rule.Rule, truth));
}

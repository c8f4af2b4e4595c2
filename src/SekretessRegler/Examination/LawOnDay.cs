using System.Collections.Concurrent;
using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>The rules in force on one day, in statute order.</summary>
internal sealed class LawOnDay
{
    private readonly ImmutableArray<RuleInForce> _rules;
    private readonly ConcurrentDictionary<Type, object> _byKind = [];

    public LawOnDay(RulePack pack, DateOnly day)
    {
        Day = day;
        Wordings =
        [
            .. from section in pack.Sections
               let wording = section.WordingOn(day)
               where wording is not null
               select (section.Citation, wording),
        ];
        _rules =
        [
            .. from section in pack.Sections
               let wording = section.WordingOn(day)
               where wording is not null
               from rule in wording.Rules
               select new RuleInForce(section, wording, rule),
        ];
        Secrecies = Of<SecrecyRule>();
        AgeLimits = [.. _rules.SelectMany(rule => ConditionWalk.All(rule.Rule.Condition)).OfType<AgeTest>().Select(test => test.Limit).Distinct().Order()];
        UsedCodes = [.. _rules.SelectMany(rule => Tests(rule.Rule)).SelectMany(test => test.Codes.Select(code => (test.Field, code))).Distinct()];
    }

    /// <summary>The wording in force of each section that exists on the day.</summary>
    public ImmutableArray<(Citation Citation, Wording Wording)> Wordings { get; }

    public DateOnly Day { get; }

    public ImmutableArray<RuleInForce<SecrecyRule>> Secrecies { get; }

    /// <summary>Every age that some rule of the day draws a line at.</summary>
    public ImmutableArray<int> AgeLimits { get; }

    /// <summary>Every code that some rule of the day tests, by field.</summary>
    public ImmutableHashSet<(Field Field, string Code)> UsedCodes { get; }

    public ImmutableArray<RuleInForce<T>> Of<T>()
        where T : Rule =>
        (ImmutableArray<RuleInForce<T>>)_byKind.GetOrAdd(typeof(T), _ => Sift<T>());

    private ImmutableArray<RuleInForce<T>> Sift<T>()
        where T : Rule =>
        [.. _rules.Where(rule => rule.Rule is T).Select(rule => new RuleInForce<T>(rule.Section, rule.Wording, (T)rule.Rule))];

    /// <summary>Sections of the structure rules with the role, for the trail to cite.</summary>
    public IEnumerable<RuleInForce<StructureRule>> Structure(StructureRole role) =>
        Of<StructureRule>().Where(rule => rule.Rule.Role == role);

    private static IEnumerable<TermTest> Tests(Rule rule)
    {
        var called = (rule as SecrecyRule)?.CalledForBy;
        return ConditionWalk.All(rule.Condition).Concat(called is null ? [] : ConditionWalk.All(called)).OfType<TermTest>();
    }
}

/// <summary>A rule with the section and wording it stands in.</summary>
internal sealed record RuleInForce(Section Section, Wording Wording, Rule Rule);

/// <summary>A rule of one kind with the section and wording it stands in.</summary>
internal sealed record RuleInForce<T>(Section Section, Wording Wording, T Rule)
    where T : Rule
{
    public Citation Citation => Rule.Citation;

    public Encoding Encoding => Wording.Encoding;

    public RuleInForce Untyped => new(Section, Wording, Rule);
}

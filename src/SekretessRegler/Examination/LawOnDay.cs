using System.Collections.Concurrent;
using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>The rules in force on one day, in statute order.</summary>
internal sealed class LawOnDay
{
    private readonly ImmutableArray<RuleInForce> _rules;
    private readonly ConcurrentDictionary<Type, object> _byKind = [];
    private readonly ConcurrentDictionary<(Field, string), ImmutableArray<string>> _codesUnder = [];
    private readonly ImmutableArray<(Field Field, string Code)> _usedCodes;
    private readonly PackVocabulary _vocabulary;
    private readonly ConcurrentDictionary<(CrimeTest, DateOnly), (ValueSet Meets, ValueSet Unseen)> _crimes = [];

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
        CrimePeriods =
        [
            .. pack.Vocabulary.Crimes.SelectMany(crime => crime.Scales).SelectMany(scale => Edges(scale.Days)).Append(DateOnly.MinValue).Distinct().Order(),
        ];
        AgeLimits = [.. _rules.SelectMany(rule => ConditionWalk.All(rule.Rule.Condition)).OfType<AgeTest>().Select(test => test.Limit).Distinct().Order()];
        _vocabulary = pack.Vocabulary;
        _usedCodes = [.. _rules.SelectMany(rule => Tests(rule.Rule)).SelectMany(test => test.Codes.Select(code => (test.Field, code))).Distinct()];
    }

    /// <summary>The wording in force of each section that exists on the day.</summary>
    public ImmutableArray<(Citation Citation, Wording Wording)> Wordings { get; }

    public DateOnly Day { get; }

    public ImmutableArray<RuleInForce<SecrecyRule>> Secrecies { get; }

    /// <summary>The days on which some penalty scale of the catalogue changes.</summary>
    public ImmutableArray<DateOnly> CrimePeriods { get; }

    /// <summary>The crimes that meet a test on a day, and those whose scale the catalogue does not show.</summary>
    public (ValueSet Meets, ValueSet Unseen) Crimes(CrimeTest test, DateOnly day, Func<(ValueSet, ValueSet)> find) =>
        _crimes.GetOrAdd((test, day), _ => find());

    /// <summary>Every age that some rule of the day draws a line at.</summary>
    public ImmutableArray<int> AgeLimits { get; }

    /// <summary>The code and every code under it that some rule of the day tests in the field.</summary>
    public ImmutableArray<string> CodesUnder(Field field, Family family, string code) => _codesUnder.GetOrAdd((field, code), _ =>
        [.. _usedCodes.Where(used => used.Field == field && _vocabulary.IsUnder(family, used.Code, code)).Select(used => used.Code).Append(code).Distinct().Order(StringComparer.Ordinal)]);

    public ImmutableArray<RuleInForce<T>> Of<T>()
        where T : Rule =>
        (ImmutableArray<RuleInForce<T>>)_byKind.GetOrAdd(typeof(T), _ => Sift<T>());

    private ImmutableArray<RuleInForce<T>> Sift<T>()
        where T : Rule =>
        [.. _rules.Where(rule => rule.Rule is T).Select(rule => new RuleInForce<T>(rule.Section, rule.Wording, (T)rule.Rule))];

    /// <summary>Sections of the structure rules with the role, for the trail to cite.</summary>
    public IEnumerable<RuleInForce<StructureRule>> Structure(StructureRole role) =>
        Of<StructureRule>().Where(rule => rule.Rule.Role == role);

    private static IEnumerable<DateOnly> Edges(DayRange days) =>
        days.LastDay is { } last && last < DateOnly.MaxValue ? [days.FirstDay, last.AddDays(1)] : [days.FirstDay];

    private static IEnumerable<TermTest> Tests(Rule rule)
    {
        var called = (rule as SecrecyRule)?.CalledForBy;
        return ConditionWalk.All(rule.Condition).Concat(called is null ? [] : ConditionWalk.All(called)).OfType<TermTest>();
    }
}

/// <summary>A rule with the section and wording it stands in.</summary>
internal sealed record RuleInForce(Section Section, Wording Wording, Rule Rule)
{
    /// <summary>The rule opens through duties in other statutes (OSL 10:28 in the pack).</summary>
    public bool WorksThroughDuties { get; } = ConditionWalk.All(Rule.Condition).OfType<DutyTest>().Any();
}

/// <summary>A rule of one kind with the section and wording it stands in.</summary>
internal sealed record RuleInForce<T>(Section Section, Wording Wording, T Rule)
    where T : Rule
{
    public Citation Citation => Rule.Citation;

    public Encoding Encoding => Wording.Encoding;

    public RuleInForce Untyped { get; } = new(Section, Wording, Rule);
}

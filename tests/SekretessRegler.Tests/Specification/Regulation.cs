using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>Step 2 of the method in one completion: which secrecies regulate the item, for whom, and which make it secret.</summary>
internal sealed class Regulation
{
    private readonly Situation _situation;
    private readonly StatedAnswers _answers;
    private readonly Reading _reading;
    private readonly Reading _stated;
    private readonly Reading _asListed;

    public Regulation(Situation situation, StatedAnswers answers, Completion completion)
    {
        _situation = situation;
        _answers = answers;
        _stated = new(situation, answers, null);
        _asListed = new(situation.AsListed, answers, null);
        _reading = new(situation, answers, completion) { SecrecyApplies = Applies, DutySatisfied = person => DutyFor(person, _ => true) };
    }

    /// <summary>The persons the item concerns and, as null, the public interest.</summary>
    public IEnumerable<Person?> Interests => _situation.Concerned.Cast<Person?>().Append(null);

    public Reading Reading => _reading;

    public bool Holds(Condition condition, Person? person, Citation? secrecy = null) =>
        _reading.Holds(condition, new(person, _situation.Question.Holder, secrecy))!.Value;

    /// <summary>Nothing that the question lists rules it out.</summary>
    public bool IsCalledFor(Rule rule, Person? person) =>
        _asListed.Holds(rule.Condition, new(person, _situation.Question.Holder)) != false;

    /// <summary>What a partly encoded or unseen rule hides.</summary>
    public bool Gap(Rule rule) => _reading.IsYes(new("lucka", null, null, rule.Citation.ToString()), UnknownKind.Gap)!.Value;

    /// <summary>Whether a rule that opens, exempts or limits holds: what is not wholly encoded is possible at best.</summary>
    public bool Opens<T>(RuleInForce<T> rule, Person? person, Citation? secrecy = null)
        where T : Rule =>
        Holds(rule.Rule.Condition, person, secrecy) && (rule.Encoding == Encoding.Whole || Gap(rule.Rule));

    /// <summary>Secret: it regulates the item and its harm test says so.</summary>
    public bool Secret(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        Regulates(secrecy, person)
        && (secrecy.Rule.HarmTest.Kind == HarmTestKind.Absolute
            || new HarmValues(_situation, _answers).Secret(secrecy.Rule.HarmTest, person, _reading));

    /// <summary>Regulates: it applies, and no displacement, limit or exemption says otherwise.</summary>
    public bool Regulates(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        AppliesFirst(secrecy, person) && !Displaced(secrecy.Rule, person, AppliesFirst) && !LimitedAway(secrecy.Rule, person)
        && !Exempted(secrecy.Rule, person);

    private bool DutySatisfied(Person? person, Func<DutyRule, bool> among) =>
        _situation.Rules<DutyRule>().Any(duty => among(duty.Rule) && Opens(duty, person) && !Exempted(duty.Rule, person));

    /// <summary>For whom another secrecy counts in a relation between rules: for the same, or for anyone.</summary>
    public IEnumerable<Person?> Whom(bool anyPerson, Person? person) => anyPerson ? Interests : [person];

    /// <summary>The duty is satisfied for the person; for the public interest, for every person the item concerns.</summary>
    public bool DutyFor(Person? person, Func<DutyRule, bool> among) =>
        person is not null ? DutySatisfied(person, among)
        : _situation.Concerned.Cast<Person?>().DefaultIfEmpty(null).All(one => DutySatisfied(one, among));

    /// <summary>Applies at the holder, or follows from the origin, before any relation between rules.</summary>
    private bool AppliesFirst(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        AppliesAt(secrecy, person, _situation.Question.Holder) || Imported(secrecy, person);

    private bool AppliesAt(RuleInForce<SecrecyRule> secrecy, Person? person, Holder holder)
    {
        var (rule, context) = (secrecy.Rule, new Context(person, holder, secrecy.Rule.Citation));
        return (rule.Protects == Protection.Individual) == (person is not null)
            && (rule.CalledForBy is not { } call || _stated.Holds(call, context) == true)
            && ConditionHolds(secrecy, context)
            && (rule.Protects == Protection.Public || Identifiable)
            && !(rule.LongestYears is { } years && new DocumentAge(_situation, _reading).IsPast(years));
    }

    private bool Identifiable =>
        _situation.Item.Identifiable ?? !_reading.IsYes(new("ingen-kan-identifieras"), UnknownKind.Presumed)!.Value;

    private bool ConditionHolds(RuleInForce<SecrecyRule> secrecy, Context context) =>
        (secrecy.Encoding != Encoding.None && _reading.Holds(secrecy.Rule.Condition, context)!.Value)
        || (secrecy.Encoding != Encoding.Whole && Covered(secrecy.Rule, context) && Gap(secrecy.Rule));

    private bool Covered(SecrecyRule secrecy, Context context) =>
        new ActivityCoverage(_situation, _reading, context.Holder) is var coverage && coverage.Declared
            .Any(one => one.Secrecies.Contains(secrecy.Citation)
                && (one.When is not { } when || _stated.Holds(when, context with { Holder = context.Holder with { Activity = coverage.Code } }) == true));

    private bool Imported(RuleInForce<SecrecyRule> secrecy, Person? person) =>
        _situation.Item.Origin is { } origin
        && _situation.Rules<ImportRule>().Any(import => Opens(import, person))
        && origin.Any(holder => AppliesAt(secrecy, person, holder))
        && !GivesWay(secrecy.Rule, person);

    private bool GivesWay(SecrecyRule imported, Person? person) =>
        _situation.Rules<PrecedenceRule>().Any(precedence => Opens(precedence, person)
            && _situation.Rules<SecrecyRule>().Any(primary =>
                primary.Rule.Protects == imported.Protects && !precedence.Rule.Except.Contains(primary.Rule.Citation)
                && AppliesAt(primary, person, _situation.Question.Holder) && !Exempted(primary.Rule, person) && !LimitedAway(primary.Rule, person)
                && !Displaced(primary.Rule, person, (other, one) => AppliesAt(other, one, _situation.Question.Holder))));

    private bool Displaced(SecrecyRule secrecy, Person? person, Func<RuleInForce<SecrecyRule>, Person?, bool> applies) =>
        _situation.Rules<SecrecyRule>().Any(other => other.Rule != secrecy
            && other.Rule.Displaces is { } displaces && displaces.Rules.Contains(secrecy.Citation)
            && Whom(displaces.AnyPerson, person).Any(one => applies(other, one)));

    private bool LimitedAway(SecrecyRule secrecy, Person? person) =>
        _situation.Rules<LimitRule>().Any(limit => !limit.Rule.Only.Contains(secrecy.Citation) && Opens(limit, person));

    private bool Exempted(Rule rule, Person? person) =>
        _situation.Rules<ExemptionRule>().Any(exemption =>
            exemption.Rule.Exempts.Contains(rule.Citation) && !exemption.Rule.Except.Contains(rule.Citation)
            && !(rule is SecrecyRule secrecy && secrecy.Bars.Contains(exemption.Rule.Citation))
            && Opens(exemption, person, rule is SecrecyRule ? rule.Citation : null));

    private bool Applies(SecrecyTest test, Context context) =>
        _situation.Rules<SecrecyRule>().Where(secrecy => test.Secrecies.Contains(secrecy.Rule.Citation))
            .Any(secrecy => Whom(test.AnyPerson, context.Person).Append(null)
                .Any(person => test.Secret ? Secret(secrecy, person) : Regulates(secrecy, person)));
}

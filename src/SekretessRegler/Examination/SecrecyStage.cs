using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Step 2: every secrecy in force for each person and the public; displacement, limits, exemptions; the harm test.</summary>
internal sealed class SecrecyStage : ISecrecyStates
{
    private readonly Scene _scene;
    private readonly Grounding _grounding;
    private readonly Gaps _gaps;
    private readonly CoverageStage _coverage;
    private readonly ImportStage _imports;
    private readonly RuleUses _uses;
    private readonly ExemptionStage _exemptions;
    private readonly DocumentAge _documentAge;
    private readonly HarmResolver _harm;
    private readonly Grounding _asPrimary;

    public SecrecyStage(Scene scene, Grounding grounding, Gaps gaps, CoverageStage coverage, ImportStage imports, ExemptionStage exemptions, RuleUses uses)
    {
        (_scene, _grounding, _gaps, _coverage, _imports) = (scene, grounding, gaps, coverage, imports);
        (_exemptions, _uses) = (exemptions, uses);
        _documentAge = new DocumentAge(scene);
        _harm = new HarmResolver(scene);
        Instances = [.. scene.Law.Secrecies.Concat(Missing()).SelectMany(Instantiate)];
        _asPrimary = new Grounding(scene) { Secrecies = AmongPrimary, Duties = binding => grounding.Duties(binding) };
        grounding.Secrecies = Among;
        grounding.SecreciesInPlay = _asPrimary.SecreciesInPlay =
            person => Instances.Count(secrecy => secrecy.Person == person && !secrecy.Applicable.IsFalse);
    }

    /// <summary>All secrecies of the day, once per person or once for the public, in statute order.</summary>
    public ImmutableArray<SecrecyInstance> Instances { get; }

    private IEnumerable<SecrecyInstance> Instantiate(RuleInForce<SecrecyRule> law) =>
        law.Rule.Protects == Protection.Public
            ? [new SecrecyInstance(law, null, this)]
            : _scene.Persons.Select(person => new SecrecyInstance(law, person, this));

    // Of a section that is not there nobody knows for whose sake it is: taken for the public's, nobody can waive it.
    private IEnumerable<RuleInForce<SecrecyRule>> Missing() => _coverage.SectionsMissing().Select(citation =>
    {
        var rule = new SecrecyRule { Citation = citation, Protects = Protection.Public, HarmTest = HarmTest.Absolute };
        var wording = new Wording { Days = new DayRange(_scene.Day, null), Encoding = Encoding.None, Rules = [rule] };
        return new RuleInForce<SecrecyRule>(new Section(citation, "", [wording], default), wording, rule);
    });

    public Formula Applicable(SecrecyInstance secrecy)
    {
        var imported = _imports.From(secrecy.Person, origin => AppliesAt(secrecy, origin));
        return Used(secrecy, AppliesAt(secrecy, _scene.Holder) | (imported.IsFalse ? imported : imported & !Preceded(secrecy)));
    }

    public Formula Regulated(SecrecyInstance secrecy) => Regulated(secrecy, one => one.Applicable);

    private Formula Regulated(SecrecyInstance secrecy, Func<SecrecyInstance, Formula> applies) =>
        applies(secrecy) & !Displaced(secrecy, applies) & !Limited(secrecy) & !_exemptions.Exempts(secrecy);

    public Formula Secret(SecrecyInstance secrecy) =>
        Used(secrecy, secrecy.Regulated & _harm.IsSecret(secrecy.Rule.HarmTest, secrecy.Person));

    private Formula Used(SecrecyInstance secrecy, Formula formula)
    {
        _uses.Add(secrecy.Citation, formula);
        return formula;
    }

    private Formula AppliesAt(SecrecyInstance secrecy, Holder holder) => AppliesAt(secrecy, holder, _grounding);

    private Formula AppliesAt(SecrecyInstance secrecy, Holder holder, Grounding grounding)
    {
        var rule = secrecy.Rule;
        var binding = new Binding(secrecy.Person, holder) { Secrecy = secrecy };
        if (rule.CalledForBy is { } calledForBy && !grounding.IsStated(calledForBy, binding))
        {
            return Formula.False;
        }

        var encoded = secrecy.Law.Encoding == Encoding.None ? Formula.False : grounding.Of(rule.Condition, binding);
        var applies = secrecy.Law.Encoding == Encoding.Whole
            ? encoded
            : encoded | (_coverage.Covers(secrecy.Citation, holder) & _gaps.Of(secrecy.Citation));
        return applies.IsFalse ? applies : applies & !_documentAge.IsPast(rule.LongestYears) & Identifiable(rule);
    }

    private Formula Identifiable(SecrecyRule rule) =>
        rule.Protects == Protection.Public ? Formula.True : !new TermResolver(_scene).Unidentifiable();

    // OSL 11:8 in the pack: a primary secrecy for the same interest applies instead of an imported one.
    private Formula Preceded(SecrecyInstance imported) => Formula.Any(
        from law in _scene.Law.Of<PrecedenceRule>()
        from primary in Instances
        where primary != imported && primary.Rule.Protects == imported.Rule.Protects && primary.Person == imported.Person
            && !law.Rule.Except.Contains(primary.Citation)
        select _grounding.Of(law.Rule.Condition, new Binding(imported.Person, _scene.Holder))
            & RegulatedAsPrimary(primary));

    // By itself, without what is brought along: whether that gives way is just what is asked.
    private Formula RegulatedAsPrimary(SecrecyInstance secrecy) =>
        Regulated(secrecy, one => AppliesAt(one, _scene.Holder, _asPrimary));

    private Formula Displaced(SecrecyInstance secrecy, Func<SecrecyInstance, Formula> applies) => Formula.Any(
        from other in Instances
        where other.Rule.Displaces is { } displaces && displaces.Rules.Contains(secrecy.Citation)
            && (displaces.AnyPerson || other.Person == secrecy.Person) && other.Rule != secrecy.Rule
        select applies(other));

    private Formula Limited(SecrecyInstance secrecy) => Formula.Any(
        from law in _scene.Law.Of<LimitRule>()
        where !law.Rule.Only.Contains(secrecy.Citation)
        select _gaps.Opening(law.Encoding, _grounding.Of(law.Rule.Condition, new Binding(secrecy.Person, _scene.Holder)), law.Citation));

    private Formula Among(SecrecyTest test, Binding binding) =>
        Formula.Any(Tested(test, binding).Select(secrecy => test.Secret ? secrecy.Secret : secrecy.Regulated));

    private Formula AmongPrimary(SecrecyTest test, Binding binding) => Formula.Any(Tested(test, binding).Select(secrecy =>
        RegulatedAsPrimary(secrecy) & (test.Secret ? _harm.IsSecret(secrecy.Rule.HarmTest, secrecy.Person) : Formula.True)));

    private IEnumerable<SecrecyInstance> Tested(SecrecyTest test, Binding binding) => Instances.Where(secrecy =>
        test.Secrecies.Contains(secrecy.Citation) && (test.AnyPerson || secrecy.Person is null || secrecy.Person == binding.Person));
}

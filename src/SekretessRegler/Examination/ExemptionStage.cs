using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>Exemptions (undantag): named secrecies or duties do not apply, which is not the same as broken.</summary>
internal sealed class ExemptionStage(Scene scene, Grounding grounding, Gaps gaps, RuleUses uses)
{
    private readonly Dictionary<SecrecyInstance, Formula> _exempts = [];
    private readonly List<(RuleInForce<ExemptionRule> Law, Formula Holds)> _examined = [];

    /// <summary>Every exemption that was looked at so far, and when it holds.</summary>
    public IReadOnlyList<(RuleInForce<ExemptionRule> Law, Formula Holds)> Examined => _examined;

    public Formula Exempts(SecrecyInstance secrecy)
    {
        if (!_exempts.TryGetValue(secrecy, out var exempts))
        {
            exempts = _exempts[secrecy] = Formula.Any(Reaching(secrecy.Citation)
                .Where(law => !secrecy.Rule.Bars.Contains(law.Citation))
                .Select(law => Holds(law, new Binding(secrecy.Person, scene.Holder) { Secrecy = secrecy })));
        }

        return exempts;
    }

    public Formula Exempts(Citation duty, Person? person) => Formula.Any(
        Reaching(duty).Select(law => Holds(law, new Binding(person, scene.Holder))));

    public IEnumerable<RuleInForce<ExemptionRule>> Reaching(Citation provision) =>
        scene.Law.Of<ExemptionRule>().Where(law => law.Rule.Exempts.Contains(provision) && !law.Rule.Except.Contains(provision));

    private Formula Holds(RuleInForce<ExemptionRule> law, Binding binding)
    {
        var condition = gaps.Opening(law.Encoding, grounding.Of(law.Rule.Condition, binding), law.Citation);
        uses.Add(law.Citation, condition);
        _examined.Add((law, condition));
        return condition;
    }
}

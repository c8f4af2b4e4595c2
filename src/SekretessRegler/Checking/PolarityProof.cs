using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking;

/// <summary>Proves over the whole pack that silence on a presumed leaf can only ever close (method.md 1).</summary>
/// <remarks>
/// Each occurrence of a leaf is followed through its rule to the answer: does a yes to it open or close?
/// One that can only close must not be presumed. One that occurs both ways is asked in the questions where it does.
/// </remarks>
internal sealed class PolarityProof
{
    private readonly Dictionary<string, Polarity> _whole = [];
    private readonly Dictionary<string, Polarity> _direct = [];
    private readonly ImmutableArray<Rule> _rules;

    public PolarityProof(RulePack pack)
    {
        _rules = [.. pack.AllRules()];
        foreach (var rule in _rules)
        {
            Follow(rule.Condition, Effect(rule), _direct, isPositive: true);
            Follow(rule.Condition, Effect(rule) | Indirect(rule), _whole, isPositive: true);
        }

        Presumed = [.. pack.Vocabulary.Leaves.Values.Where(leaf => leaf.IsPresumed).Select(leaf => leaf.Code).Order(StringComparer.Ordinal)];
    }

    /// <summary>The codes of all presumed leaves.</summary>
    public ImmutableArray<string> Presumed { get; }

    /// <summary>Which way a yes to the leaf can turn an answer somewhere in the pack.</summary>
    public Polarity Of(string leaf) => _whole.GetValueOrDefault(leaf);

    /// <summary>Presumed leaves to which a yes can only close: their silence would open. A finding.</summary>
    public IEnumerable<string> Unsound => Presumed.Where(leaf => _direct.GetValueOrDefault(leaf) == Polarity.Closes);

    private Polarity Effect(Rule rule) => rule switch
    {
        SecrecyRule { Displaces: null } => Polarity.Closes,
        SecrecyRule => Polarity.Both,
        ExemptionRule exemption => (ExemptsDuty(exemption) ? Polarity.Closes : Polarity.None) | (ExemptsSecrecy(exemption) ? Polarity.Opens : Polarity.None),
        RestrictionRule or ImportRule => Polarity.Closes,
        StructureRule => Polarity.None,
        _ => Polarity.Opens,
    };

    // What takes away a concurrent secrecy takes away what another secrecy inherits from it.
    private Polarity Indirect(Rule rule) => rule switch
    {
        SecrecyRule secrecy when IsLookedAt(secrecy) => Polarity.Both,
        ExemptionRule when _rules.OfType<InheritanceRule>().Any() => Polarity.Closes,
        _ => Polarity.None,
    };

    private bool ExemptsDuty(ExemptionRule exemption) => _rules.OfType<DutyRule>().Any(duty => exemption.Exempts.Contains(duty.Citation));

    private bool ExemptsSecrecy(ExemptionRule exemption) => _rules.OfType<SecrecyRule>().Any(secrecy => exemption.Exempts.Contains(secrecy.Citation));

    private bool IsLookedAt(SecrecyRule secrecy) => _rules.OfType<InheritanceRule>().Any()
        || _rules.SelectMany(rule => ConditionWalk.All(rule.Condition)).OfType<SecrecyTest>().Any(test => test.Secrecies.Contains(secrecy.Citation));

    private static void Follow(Condition condition, Polarity effect, Dictionary<string, Polarity> found, bool isPositive)
    {
        if (condition is AnswerTest test)
        {
            var opensOnYes = isPositive == test.Values.Contains(Leaf.Yes);
            found[test.Code] = found.GetValueOrDefault(test.Code) | (opensOnYes ? effect : Reversed(effect));
        }

        foreach (var part in condition.Parts)
        {
            Follow(part, effect, found, condition is Not ? !isPositive : isPositive);
        }
    }

    private static Polarity Reversed(Polarity effect) => effect switch
    {
        Polarity.Opens => Polarity.Closes,
        Polarity.Closes => Polarity.Opens,
        _ => effect,
    };
}

using SekretessRegler.Checking;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Examination;
using SekretessRegler.Tests.Generation;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Checking;

/// <summary>Silence can only ever close.</summary>
public class PolarityProofTests
{
    private static readonly Condition Act = Setting.Yes("åtgärd");

    [Fact]
    public void An_act_that_opens_a_route_may_be_presumed_not_done() => Is(Polarity.Opens, Setting.Absolute(), Setting.Breaking(Act));

    [Fact]
    public void An_act_without_which_a_route_opens_may_not() => Unsound(Setting.Absolute(), Setting.Breaking(new Not(Act)));

    [Fact]
    public void An_act_that_creates_secrecy_may_not() => Unsound(Setting.Absolute(condition: Act));

    [Fact]
    public void An_act_that_takes_away_secrecy_may() => Is(Polarity.Opens, Setting.Absolute(condition: new Not(Act)));

    [Fact]
    public void An_act_that_exempts_from_secrecy_may() => Is(Polarity.Opens, Setting.Absolute(), Exemption("L 20:1"));

    [Fact]
    public void An_act_that_takes_away_a_duty_may_not() =>
        Unsound(new DutyRule { Citation = Citation.TryParse("L 40:1")! }, Exemption("L 40:1"));

    [Fact]
    public void An_act_that_closes_a_route_may_not() => Unsound(
        Setting.Absolute(), Setting.Breaking(AllOf.Nothing),
        new RestrictionRule { Citation = Citation.TryParse("L 31:1")!, Closes = RandomPack.Reach("alla"), For = RandomPack.Reach("alla"), Condition = Act });

    [Fact]
    public void Not_not_is_followed_both_times() => Is(Polarity.Opens, Setting.Absolute(), Setting.Breaking(new Not(new Not(Act))));

    [Fact]
    public void A_leaf_that_opens_and_closes_is_both_and_is_asked_where_it_does()
    {
        var proof = Proof(Setting.Absolute(condition: Act), Setting.Breaking(Act));
        Assert.Equal(Polarity.Both, proof.Of("åtgärd"));
        Assert.Empty(proof.Unsound);
    }

    [Fact]
    public void A_leaf_that_no_rule_reads_turns_nothing() => Is(Polarity.None, Setting.Absolute());

    [Fact]
    public void What_is_not_presumed_is_not_judged()
    {
        var pack = Setting.Pack([Setting.Leaf("åtgärd", LeafKind.Fact)], Setting.Absolute(condition: Act));
        Assert.Empty(new PolarityProof(pack).Unsound);
    }

    [Fact]
    public void The_law_presumes_nothing_that_can_only_close() => Assert.Empty(new PolarityProof(RulePack.Embedded).Unsound);

    private static ExemptionRule Exemption(string from) =>
        new() { Citation = Citation.TryParse("L 30:1")!, Exempts = RandomPack.Reach(from), Condition = Act };

    private static void Is(Polarity expected, params Rule[] rules)
    {
        Assert.Equal(expected, Proof(rules).Of("åtgärd"));
        Assert.Empty(Proof(rules).Unsound);
    }

    private static void Unsound(params Rule[] rules) => Assert.Equal(["åtgärd"], Proof(rules).Unsound);

    private static PolarityProof Proof(params Rule[] rules) => new(Setting.Pack([Setting.Leaf("åtgärd", LeafKind.Act)], rules));
}

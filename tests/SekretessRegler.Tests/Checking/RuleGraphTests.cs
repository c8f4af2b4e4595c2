using SekretessRegler.Checking;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Examination;
using SekretessRegler.Tests.Generation;

namespace SekretessRegler.Tests.Checking;

public class RuleGraphTests
{
    private static readonly Citation First = Citation.TryParse("L 20:1")!;
    private static readonly Citation Second = Citation.TryParse("L 20:2")!;
    private static readonly Citation Third = Citation.TryParse("L 20:3")!;

    [Fact]
    public void Secrecies_that_displace_each_other_are_a_cycle() =>
        Assert.Equal([First, Second], Cycle(Displacing(First, "L 20:2"), Displacing(Second, "L 20:1"))!.Order());

    [Fact]
    public void A_longer_way_round_is_a_cycle_too() =>
        Assert.Equal(3, Cycle(Displacing(First, "L 20:2"), Displacing(Second, "L 20:3"), Displacing(Third, "L 20:1"))!.Count());

    [Fact]
    public void One_that_displaces_two_is_none() => Assert.Null(Cycle(Displacing(First, "L 20:2–3"), Displacing(Second, "L 20:3"), Secrecy(Third)));

    [Fact]
    public void A_rule_that_displaces_its_own_section_is_none() => Assert.Null(Cycle(Displacing(First, "L 20:1")));

    [Fact]
    public void Secrecies_that_look_at_each_other_are_a_cycle() => Assert.NotNull(Cycle(
        Secrecy(First) with { Condition = LooksAt("L 20:2") }, Secrecy(Second) with { Condition = LooksAt("L 20:1") }));

    [Fact]
    public void An_exemption_that_looks_at_what_it_exempts_is_a_cycle()
    {
        var exemption = new ExemptionRule { Citation = Citation.TryParse("L 10:5")!, Exempts = RandomPack.Reach("L 20:1"), Condition = LooksAt("L 20:1") };
        Assert.NotNull(Cycle(Secrecy(First), exemption));
        Assert.Null(Cycle(Secrecy(First), Secrecy(Second), exemption with { Condition = LooksAt("L 20:2") }));
    }

    [Fact]
    public void An_exemption_from_a_duty_that_looks_at_duties_is_a_cycle()
    {
        var duty = new DutyRule { Citation = Citation.TryParse("L 40:1")! };
        var exemption = new ExemptionRule { Citation = Citation.TryParse("L 10:5")!, Exempts = RandomPack.Reach("L 40:1"), Condition = new DutyTest() };
        Assert.NotNull(Cycle(duty, exemption));
        Assert.Null(Cycle(duty, exemption with { Exempts = RandomPack.Reach("L 20:1") }));
    }

    [Fact]
    public void The_law_has_none() => Assert.Null(new RuleGraph(RulePack.Embedded).Cycle());

    private static SecrecyRule Secrecy(Citation place) => Setting.Absolute(place);

    private static SecrecyRule Displacing(Citation place, string other) => Secrecy(place) with { Displaces = new(RandomPack.Reach(other), false) };

    private static SecrecyTest LooksAt(string secrecy) => new(RandomPack.Reach(secrecy), Secret: false, AnyPerson: false);

    private static IEnumerable<Citation>? Cycle(params Rule[] rules) => new RuleGraph(Setting.Pack([], rules)).Cycle()?.Select(rule => rule.Citation);
}

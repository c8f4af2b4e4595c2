using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Generation;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>The specification itself, on packs small enough to judge by hand.</summary>
public class SpecificationTests
{
    private static readonly Condition Suspected = new AnswerTest("faktum-person", [Leaf.Yes], false);

    private static readonly Question Base = new()
    {
        Day = new(2026, 2, 1), SameAgency = false, Purposes = [], Initiative = "eget",
        Holder = new() { Agency = "nämnd", Activity = "vård" },
        Receivers = [new() { Kind = ReceiverKind.Agency, Agency = "polis", Activity = "tillsyn" }],
        Items = [new() { Categories = [], Concerns = [new() { Id = "A", Age = 17 }], Identifiable = true }],
    };

    [Fact]
    public void No_rule_at_all_is_no_secrecy() => Assert.Equal(Outcome.NoSecrecy, Examined().Outcome);

    [Fact]
    public void An_absolute_secrecy_is_a_final_no()
    {
        var answer = Examined(Secrecy());
        Assert.Equal((Outcome.MayNotBeDisclosed, true, "L 20:1"), (answer.Outcome, answer.IsFinal, Assert.Single(answer.Deciding!)));
    }

    [Fact]
    public void The_same_agency_has_no_boundary() =>
        Assert.Equal(Outcome.NoBoundary, Examined(Base with { SameAgency = true, Holder = Base.Holder with { Agency = "polis", Activity = "tillsyn" } }, Secrecy()).Outcome);

    [Fact]
    public void Unanswered_harm_requires_judgement_and_is_the_only_question()
    {
        var answer = Examined(Secrecy() with { HarmTest = new(HarmTestKind.Reverse, HarmStrength.None, ["men"]) });
        Assert.Equal((Outcome.RequiresJudgement, new UnknownName("enskilds-men", "A")), (answer.Outcome, Assert.Single(answer.Questions)));
    }

    [Fact]
    public void The_graver_harm_can_never_be_likelier_than_the_milder()
    {
        var grave = Secrecy() with { HarmTest = new(HarmTestKind.Straight, HarmStrength.None, ["betydande-men"]) };
        Assert.Equal(Outcome.NoSecrecy, Examined(Answering("men", "står-inte-klart"), grave).Outcome);
        Assert.Equal(Outcome.RequiresJudgement, Examined(Answering("men", "kan-antas"), grave).Outcome);
    }

    [Fact]
    public void An_open_route_decides_a_yes()
    {
        var answer = Examined(Answering("faktum-person", Leaf.Yes), Secrecy(), Breaking(Suspected));
        Assert.Equal((Outcome.MayBeDisclosed, "L 10:1"), (answer.Outcome, Assert.Single(answer.Deciding!)));
    }

    [Fact]
    public void X_or_not_x_is_no_question() =>
        Assert.Equal(Outcome.MayBeDisclosed, Examined(Secrecy(), Breaking(new AnyOf([Suspected, new Not(Suspected)]))).Outcome);

    [Fact]
    public void Silence_about_consent_is_a_no_as_things_stand()
    {
        var answer = Examined(Secrecy(), Breaking(new ConsentTest(false)));
        Assert.Equal((Outcome.MayNotBeDisclosed, false), (answer.Outcome, answer.IsFinal));
    }

    [Fact]
    public void A_presumed_leaf_that_can_also_forbid_is_asked()
    {
        var answer = Examined(Secrecy(), Breaking(new Not(new ConsentTest(false))));
        Assert.Equal((Outcome.RequiresJudgement, new UnknownName("samtycke", "A")), (answer.Outcome, Assert.Single(answer.Questions)));
    }

    [Fact]
    public void A_barred_route_never_opens() =>
        Assert.Equal(Outcome.MayNotBeDisclosed, Examined(Secrecy() with { Bars = RandomPack.Reach("L 10:1") }, Breaking(AllOf.Nothing)).Outcome);

    [Fact]
    public void A_restricted_route_never_opens() =>
        Assert.Equal(Outcome.MayNotBeDisclosed, Examined(Secrecy(), Breaking(AllOf.Nothing), new RestrictionRule
            { Citation = new("L", 31, "1"), Closes = RandomPack.Reach("L 10 kap."), For = RandomPack.Reach("alla") }).Outcome);

    [Fact]
    public void A_displaced_secrecy_does_not_apply_although_the_other_says_open() =>
        Assert.Equal(Outcome.NoSecrecy, Examined(Answering("men", "står-klart-att-inte"), Secrecy(), Secrecy("2") with
            { HarmTest = new(HarmTestKind.Reverse, HarmStrength.None, ["men"]), Displaces = new(RandomPack.Reach("L 20:1"), false) }).Outcome);

    [Fact]
    public void Consent_never_lifts_a_secrecy_for_the_public() =>
        Assert.Equal(Outcome.MayNotBeDisclosed, Examined(
            Base with { Consents = [new() { Person = "A", Given = true }] },
            Secrecy() with { Protects = Protection.Public }, Breaking(new ConsentTest(false))).Outcome);

    [Fact]
    public void Every_secrecy_must_be_lifted() =>
        Assert.Equal("L 20:2", Assert.Single(Examined(Secrecy(), Secrecy("2"), new BreakingRule { Citation = new("L", 10, "1"), Breaks = RandomPack.Reach("L 20:1") }).Deciding!));

    [Fact]
    public void What_breaks_a_concurrent_secrecy_breaks_one_that_inherits() =>
        Assert.Equal(Outcome.MayBeDisclosed, Examined(Secrecy(), Secrecy("2"),
            new BreakingRule { Citation = new("L", 10, "1"), Breaks = RandomPack.Reach("L 20:1") },
            new InheritanceRule { Citation = new("L", 32, "1"), For = RandomPack.Reach("L 20:2") }).Outcome);

    [Fact]
    public void A_duty_that_opens_must_be_followed_and_one_that_nothing_opens_for_is_no_yes()
    {
        var duty = new DutyRule { Citation = new("U", 40, "1") };
        Assert.Equal(Outcome.MustBeDisclosed, Examined(Secrecy(), duty, Breaking(new DutyTest())).Outcome);
        Assert.Equal(Outcome.MayNotBeDisclosed, Examined(Secrecy(), duty).Outcome);
    }

    [Fact]
    public void An_activity_outside_coverage_is_outside_coverage()
    {
        var answer = Examined(Base with { Holder = Base.Holder with { Activity = "tillsyn" } });
        Assert.Equal((Outcome.OutsideCoverage, CoverageReason.NotEncoded), (answer.Outcome, answer.Reason));
    }

    [Fact]
    public void A_partly_encoded_route_is_possible_at_best() =>
        Assert.Equal(Outcome.OutsideCoverage, Examined(Base, Encoding.Partly, Secrecy("1"), Breaking(AllOf.Nothing)).Outcome);

    [Fact]
    public void The_day_before_and_on_the_twentieth_anniversary_the_secrecy_lasts_and_the_day_after_it_is_past()
    {
        Outcome Set(DateOnly document) => Examined(
            Base with { Items = [Base.Items[0] with { DocumentDay = document }] }, Secrecy() with { LongestYears = 20 }).Outcome;
        Assert.Equal(
            [Outcome.MayNotBeDisclosed, Outcome.MayNotBeDisclosed, Outcome.NoSecrecy],
            new[] { Set(new(2006, 2, 2)), Set(new(2006, 2, 1)), Set(new(2006, 1, 31)) });
    }

    private static SecrecyRule Secrecy(string section = "1") =>
        new() { Citation = new("L", 20, section), Protects = Protection.Individual, HarmTest = HarmTest.Absolute };

    private static BreakingRule Breaking(Condition condition) =>
        new() { Citation = new("L", 10, "1"), Breaks = RandomPack.Reach("alla"), Condition = condition };

    private static Question Answering(string code, string value) => Base with { Answers = [RandomAnswers.Answer(code, value)] };

    private static NaiveAnswer Examined(params Rule[] rules) => Examined(Base, rules);

    private static NaiveAnswer Examined(Question question, params Rule[] rules) => Examined(question, Encoding.Whole, rules);

    private static NaiveAnswer Examined(Question question, Encoding breaking, params Rule[] rules)
    {
        var sections = rules.Select(rule => RandomPack.Section(rule.Citation, rule is BreakingRule ? breaking : Encoding.Whole, rule));
        var pack = new RulePack("0", new(2030, 1, 1), "sha256:0", RandomVocabulary.Build(new(0), []), sections);
        return new NaiveExamination(pack, question, question.Items[0], question.Receivers[0]).Answer();
    }
}

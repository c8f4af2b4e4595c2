using SekretessRegler.Examination;
using SekretessRegler.Tests.Differential;
using SekretessRegler.Tests.Samples;

namespace SekretessRegler.Tests.Examination;

/// <summary>Past the bound of nodes the answer is more careful, never bolder, than the exact one.</summary>
public class BoundedExaminationTests
{
    private static readonly Lazy<(int Seed, Sample Sample, Outcome[] Exact)[]> Samples = new(() =>
        [.. Enumerable.Range(0, 500).Select(seed => (seed, Sample.Of(seed))).Select(one => (one.seed, one.Item2, Outcomes(one.Item2)))]);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    public void It_permits_only_what_the_exact_examination_permits_and_forbids_only_what_it_does_not_permit(int maximumNodes)
    {
        var pairs = Samples.Value.SelectMany(one => Pairs(one.Seed, one.Sample, one.Exact, maximumNodes)).ToList();
        Assert.Empty(pairs.Where(pair => pair.Bounded.Permits() && !pair.Exact.Permits()).Select(pair => pair.Seed));
        Assert.Empty(pairs.Where(pair => pair.Bounded == Outcome.MayNotBeDisclosed && pair.Exact.Permits()).Select(pair => pair.Seed));
        Assert.True(pairs.Count(pair => pair.Bounded.Permits()) > 10, "The premise hardly ever held.");
        Assert.True(pairs.Count(pair => pair.Bounded == Outcome.MayNotBeDisclosed) > 10, "The premise hardly ever held.");
    }

    [Fact]
    public void A_question_past_the_bound_is_marked_and_warned_of()
    {
        var scene = TooLarge();
        var examined = new PartExamination(scene, maximumNodes: 0).Examine();
        Assert.Equal(BoundedExamination.Limit, examined.Trail.Result);
        var decision = new Conclusion(scene.Pack, scene.Law, "0").Of(scene.Question, [examined]);
        Assert.Contains(decision.Warnings, warning => warning.Code == "gräns");
        Assert.Equal(Outcome.RequiresJudgement, decision.Outcome);
        Assert.NotEmpty(decision.Parts[0].Questions);
    }

    [Fact]
    public void A_question_too_large_for_want_of_an_activity_asks_for_the_activity()
    {
        var decision = SampleFile.Examine("""
            datum: 2026-02-01
            utlämnare: { myndighet: socialnämnd }
            mottagare: { myndighet: polismyndigheten, verksamhet: brottsutredning }
            uppgift: { kategorier: [personliga-förhållanden], rör: [{ id: A, ålder: 17 }] }
            """);
        Assert.Contains(decision.Warnings, warning => warning.Code == BoundedExamination.Limit);
        Assert.Equal(Outcome.RequiresJudgement, decision.Outcome);
        Assert.Equal("utlämnarens-verksamhet", decision.Parts[0].Questions[0].Code);
    }

    [Fact]
    public void The_same_question_below_the_bound_is_exact()
    {
        var scene = TooLarge();
        var examined = new PartExamination(scene).Examine();
        Assert.NotEqual(BoundedExamination.Limit, examined.Trail.Result);
        Assert.DoesNotContain(new Conclusion(scene.Pack, scene.Law, "0").Of(scene.Question, [examined]).Warnings, warning => warning.Code == "gräns");
    }

    [Fact]
    public void A_no_past_the_bound_is_never_called_final()
    {
        var forbidden = Enumerable.Range(0, 200).SelectMany(seed => Examined(Sample.Of(seed), 0))
            .Where(one => one.Trail.Result == BoundedExamination.Limit && one.Part.Outcome == Outcome.MayNotBeDisclosed).ToList();
        Assert.NotEmpty(forbidden);
        Assert.All(forbidden, one => Assert.False(one.Part.IsFinal));
    }

    private static Scene TooLarge()
    {
        string[] facts = ["a", "b", "c"];
        var pack = Setting.Pack(facts.Select(fact => Setting.Leaf(fact)), Setting.Absolute(), Setting.Breaking(Setting.All([.. facts.Select(Setting.Yes)])));
        return Setting.Scene(Setting.Question(Setting.Person()), pack);
    }

    private static IEnumerable<(int Seed, Outcome Bounded, Outcome Exact)> Pairs(int seed, Sample sample, Outcome[] exact, int maximumNodes) =>
        Examined(sample, maximumNodes).Zip(exact)
            .Where(pair => pair.First.Trail.Result == BoundedExamination.Limit)
            .Select(pair => (seed, pair.First.Part.Outcome, pair.Second));

    private static Outcome[] Outcomes(Sample sample) =>
        [.. Examined(sample, Diagram.DefaultMaximumNodes).Select(one => one.Part.Outcome)];

    private static IEnumerable<(DecisionPart Part, TrailNode Trail)> Examined(Sample sample, int maximumNodes)
    {
        var day = sample.Question.Day!.Value;
        var law = new LawOnDay(sample.Pack, day);
        return [.. from item in sample.Question.Items
                   from receiver in sample.Question.Receivers
                   select new PartExamination(new Scene(sample.Pack, law, sample.Question, item, receiver, day), maximumNodes).Examine()];
    }
}

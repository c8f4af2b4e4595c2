using SekretessRegler.Conditions;
using SekretessRegler.Examination;

namespace SekretessRegler.Tests.Examination;

/// <summary>An absolute secrecy, and one rule that lifts it when its facts are so.</summary>
public class ShortestWayTests
{
    private static readonly string[] Facts = [.. Enumerable.Range(0, 60).Select(number => $"f{number:00}")];

    [Fact]
    public void Every_fact_of_a_conjunction_must_be_answered_for_a_yes_and_one_for_a_no()
    {
        var condition = AllOf(0, 3);
        Assert.Equal(["f00 ja", "f01 ja", "f02 ja"], Written(To(condition, wanted: 1)));
        Assert.Single(To(condition, wanted: 0)!.Answers, answer => answer.Value == "nej");
        Assert.False(To(condition, wanted: 1)!.IsUpperLimit);
    }

    [Fact]
    public void The_shorter_of_two_ways_is_found_though_it_comes_last()
    {
        var way = To(Setting.Any(AllOf(0, 3), AllOf(3, 2)), wanted: 1)!;
        Assert.Equal(["f03 ja", "f04 ja"], Written(way));
        Assert.False(way.IsUpperLimit);
    }

    [Fact]
    public void Past_what_is_searched_exactly_the_way_is_an_upper_limit()
    {
        var way = To(AllOf(0, 7), wanted: 1)!;
        Assert.Equal(7, way.Answers.Length);
        Assert.True(way.IsUpperLimit);
    }

    [Fact]
    public void Past_the_budget_of_steps_the_way_is_an_upper_limit_and_still_leads_there()
    {
        var way = To(Setting.Any([.. Enumerable.Range(0, 15).Select(number => AllOf(number * 4, 4))]), wanted: 1)!;
        Assert.True(way.IsUpperLimit);
        Assert.Equal(4, way.Answers.Length);
    }

    [Fact]
    public void There_is_no_way_to_what_no_answer_gives() => Assert.Null(To(Setting.All(Setting.Yes("f00"), new Not(Setting.Yes("f00"))), wanted: 1));

    [Fact]
    public void What_is_so_already_needs_no_answer() => Assert.Empty(To(SekretessRegler.Conditions.AllOf.Nothing, wanted: 1)!.Answers);

    private static AllOf AllOf(int first, int count) => Setting.All([.. Facts.Skip(first).Take(count).Select(Setting.Yes)]);

    private static IEnumerable<string> Written(ShortestAnswers? way) => way!.Answers.Select(answer => $"{answer.Code} {answer.Value}");

    private static ShortestAnswers? To(Condition condition, int wanted)
    {
        var pack = Setting.Pack(Facts.Select(fact => Setting.Leaf(fact)), Setting.Absolute(), Setting.Breaking(condition));
        var @case = new Case(Setting.Scene(Setting.Question(Setting.Person()), pack));
        return new ShortestWay(@case, new Answering(@case)).To(wanted);
    }
}

using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Examination;

/// <summary>Three grades of one chain: men, betydande men, allvarligt men. The graver, the less likely.</summary>
public class HarmResolverTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 15)]
    [InlineData(3, 35)]
    public void There_are_as_many_states_as_ways_never_to_rise(int grades, int count) => Assert.Equal(count, HarmChain.StatesOf(grades).Distinct().Count());

    [Fact]
    public void In_no_state_is_a_graver_harm_likelier_than_a_milder() =>
        Assert.All(HarmChain.StatesOf(3), state => Assert.Equal(state.OrderDescending(), state));

    [Theory]
    [InlineData("står-klart-att-inte", "nej", "nej")]
    [InlineData("står-inte-klart", "ja", "nej")]
    [InlineData("kan-antas", "ja", "ja")]
    [InlineData("måste-antas", "ja", "ja")]
    public void A_reverse_test_is_secret_unless_it_is_clear_and_a_straight_one_from_what_can_be_assumed(string answer, string reverse, string straight)
    {
        Assert.Equal(reverse, IsSecret(Reverse("men"), ("men", answer)));
        Assert.Equal(straight, IsSecret(Straight("men"), ("men", answer)));
    }

    [Theory]
    [InlineData("kan-antas", "nej", "nej")]
    [InlineData("särskild-anledning", "ja", "nej")]
    [InlineData("måste-antas", "ja", "ja")]
    public void A_stronger_test_asks_for_a_likelier_harm(string answer, string particular, string must)
    {
        Assert.Equal(particular, IsSecret(Straight("men", HarmStrength.ParticularReason), ("men", answer)));
        Assert.Equal(must, IsSecret(Straight("men", HarmStrength.MustBeAssumed), ("men", answer)));
    }

    [Fact]
    public void A_mild_harm_that_is_unlikely_says_that_the_graver_is_too()
    {
        Assert.Equal("nej", IsSecret(Straight("betydande-men"), ("men", "står-inte-klart")));
        Assert.Equal("okänt", IsSecret(Straight("betydande-men"), ("men", "kan-antas")));
    }

    [Fact]
    public void A_grave_harm_that_is_likely_says_that_the_milder_is_too()
    {
        Assert.Equal("ja", IsSecret(Straight("men"), ("allvarligt-men", "kan-antas")));
        Assert.Equal("okänt", IsSecret(Straight("men"), ("allvarligt-men", "står-inte-klart")));
    }

    [Fact]
    public void Answers_that_no_state_fits_are_refused() =>
        Assert.Throws<QuestionException>(() => IsSecret(Straight("men"), ("men", "står-inte-klart"), ("betydande-men", "måste-antas")));

    [Fact]
    public void Unanswered_is_unknown_whatever_the_starting_point()
    {
        Assert.Equal("okänt", IsSecret(Reverse("men")));
        Assert.Equal("okänt", IsSecret(Straight("men")));
        Assert.Equal("okänt", IsSecret(Straight("men"), ("men", "okänt")));
    }

    [Fact]
    public void Absolute_secrecy_asks_nothing() => Assert.Equal("ja", IsSecret(HarmTest.Absolute));

    [Fact]
    public void A_secret_by_a_graver_harm_is_a_secret_by_the_milder_in_every_completion()
    {
        var resolver = new HarmResolver(Setting.Scene(Setting.Question(Setting.Person())));
        var (mild, grave) = (resolver.IsSecret(Straight("men"), Setting.Person()), resolver.IsSecret(Straight("allvarligt-men"), Setting.Person()));
        var builder = new DiagramBuilder([mild, grave], 100);
        Assert.Single(builder.Variables);
        Assert.Equal(Diagram.True, builder.Build(!grave | mild));
        Assert.NotEqual(Diagram.True, builder.Build(!mild | grave));
    }

    private static HarmTest Reverse(string harm) => new(HarmTestKind.Reverse, HarmStrength.None, [harm]);

    private static HarmTest Straight(string harm, HarmStrength strength = HarmStrength.None) => new(HarmTestKind.Straight, strength, [harm]);

    private static string IsSecret(HarmTest test, params (string Harm, string Answer)[] answers)
    {
        var person = Setting.Person() with { Answers = [.. answers.Select(one => new Answer { Code = one.Harm, Value = one.Answer, By = "h", Reason = "r" })] };
        return Truths.Name(new HarmResolver(Setting.Scene(Setting.Question(person))).IsSecret(test, person).Truth);
    }
}

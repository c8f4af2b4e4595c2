using System.Collections.Immutable;
using System.Globalization;

namespace OwnCases;

/// <summary>A question of ours with one thing changed, and what the law should answer.</summary>
internal sealed record Case(Question Question)
{
    public static Case Of(string yaml) => new(QuestionFile.Parse(yaml, RulePack.Embedded));

    public Case On(string day) => new(Question.OnDay(Day(day)));

    public Case Born(string day) => Change(person => person with { Born = Day(day), Age = null });

    public Case OfUnknownAge() => Change(person => person with { Born = null, Age = null });

    public Case From(string agency, string activity) => new(Question with { Holder = new() { Agency = agency, Activity = activity } });

    public Case To(string agency, string activity) =>
        new(Question with { Receivers = [Question.Receivers[0] with { Agency = agency, Activity = activity }] });

    public Case Stating(string code, string value) => new(Question with { Answers = Without(code).Add(new() { Code = code, Value = value }) });

    public Case Judging(string code, string value) =>
        new(Question with { Answers = Without(code).Add(new() { Code = code, Value = value, Reason = "Prövat i fallet.", By = "testet" }) });

    public Case Unanswered(string code) => new(Question with { Answers = Without(code) });

    /// <summary>Fails with the trail, so that whoever reads the log can see what the law said.</summary>
    public void ShouldBe(Outcome outcome, params string[] by)
    {
        var decision = Examiner.Default.Examine(Question);
        Assert.True(
            decision.Outcome == outcome && by.All(decision.Deciding.Contains),
            $"Väntat {outcome} {string.Join(", ", by)}, men det blev {decision.Outcome} {string.Join(", ", decision.Deciding)}.\n\n{decision.ToText()}");
    }

    private Case Change(Func<Person, Person> change) =>
        new(Question with { Items = [.. Question.Items.Select(item => item with { Concerns = [.. item.Concerns!.Value.Select(change)] })] });

    private ImmutableArray<Answer> Without(string code) => Question.Answers.RemoveAll(answer => answer.Code == code);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

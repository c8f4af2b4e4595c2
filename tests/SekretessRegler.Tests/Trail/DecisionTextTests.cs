using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class DecisionTextTests
{
    [Fact]
    public Task A_yes_says_so_first_and_names_what_lifts() => Verifier.Verify(Besluten.Allowed.ToText());

    [Fact]
    public Task Missing_answers_are_asked_with_help() => Verifier.Verify(Besluten.Asking.ToText());

    [Fact]
    public Task A_no_says_what_it_rests_on() => Verifier.Verify(Besluten.Refused.ToText());

    [Fact]
    public Task English_beside_Swedish() => Verifier.Verify(Besluten.Asking.ToText(Language.English));

    [Fact]
    public Task Two_receivers_with_different_answers_are_told_apart() =>
        Verifier.Verify(Besluten.Of(Besluten.Yes, Besluten.No with { Receiver = "skatteverket" }).ToText());

    [Theory]
    [InlineData(Outcome.MustBeDisclosed, null, null)]
    [InlineData(Outcome.MayNotBeDisclosed, null, true)]
    [InlineData(Outcome.MayNotBeDisclosed, null, false)]
    [InlineData(Outcome.OutsideCoverage, CoverageReason.ActDoesNotApply, null)]
    [InlineData(Outcome.OutsideCoverage, CoverageReason.NotEncoded, null)]
    public void Only_a_permitting_outcome_begins_as_one(Outcome outcome, CoverageReason? reason, bool? final)
    {
        var decision = Besluten.Allowed with { Outcome = outcome, Reason = reason, IsFinal = final };
        var first = decision.ToText().Split('\n')[0];
        Assert.Equal(outcome.Permits(), first.StartsWith("Uppgiften ska lämnas", StringComparison.Ordinal) || first.StartsWith("Uppgiften får lämnas", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_wider_than_80_characters()
    {
        foreach (var decision in new[] { Besluten.Allowed, Besluten.Asking, Besluten.Refused })
        {
            Assert.All(decision.ToText().Split('\n'), line => Assert.True(line.Length <= 80, line));
        }
    }

    [Fact]
    public void Colour_only_adds_escapes() =>
        Assert.Equal(
            Besluten.Asking.ToText(),
            System.Text.RegularExpressions.Regex.Replace(TextBlocks.Render(DecisionDocument.Of(Besluten.Asking, Language.Swedish, Audience.CaseOfficer), colour: true), "\e\\[[0-9;]*m", ""));

    [Fact]
    public void A_control_character_in_a_question_never_reaches_the_terminal()
    {
        var question = Besluten.Question with { Id = "x\e[2Jy\nz" };
        var text = (Besluten.Allowed with { Question = question }).ToText();
        Assert.DoesNotContain('\e', text);
    }
}

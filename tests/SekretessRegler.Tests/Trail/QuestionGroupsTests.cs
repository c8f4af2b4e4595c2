using System.Text.RegularExpressions;
using SekretessRegler.Tests.Samples;

namespace SekretessRegler.Tests.Trail;

/// <summary>A list that the question left out is asked for once, not once for each of its codes.</summary>
public sealed partial class QuestionGroupsTests
{
    private static readonly Decision Plain = SampleFile.Examine("""
        datum: 2026-02-01
        utlämnare: { myndighet: kriminalvården, verksamhet: frivård }
        mottagare: { myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }
        uppgift: { kategorier: [personliga-förhållanden], rör: [{ id: A, ålder: 16 }] }
        """);

    [Fact]
    public void The_purpose_is_one_question_with_every_code_that_can_matter()
    {
        var text = Plain.ToText();
        Assert.Single(Purpose().Matches(text));
        Assert.Contains("«motverka-penningtvätt»", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Är detta ett syfte", text, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_each_code_is_a_question_of_its_own() =>
        Assert.Contains(Plain.Parts[0].Questions, question => question.Code == "motverka-penningtvätt");

    [Fact]
    public void The_questions_are_as_many_as_the_answer_says_and_no_number_points_past_them()
    {
        var text = Plain.ToText();
        var said = int.Parse(Said().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(said, 2, Plain.Parts[0].Questions.Length - 5);
        Assert.Equal(Enumerable.Range(1, said), Numbered().Matches(text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(Pointed().Matches(text), match => Assert.InRange(int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, said));
    }

    [GeneratedRegex("Vilket är syftet")]
    private static partial Regex Purpose();

    [GeneratedRegex(@"frågor:\s+(\d+)")]
    private static partial Regex Said();

    [GeneratedRegex(@"^  (\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\((?:fråga )?(\d{1,3})\)")]
    private static partial Regex Pointed();
}

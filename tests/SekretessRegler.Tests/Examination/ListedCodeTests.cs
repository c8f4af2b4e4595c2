using SekretessRegler.Conditions;

namespace SekretessRegler.Tests.Examination;

/// <summary>A code that stands in two lists is two questions: what it relates to does not say what it is for.</summary>
public class ListedCodeTests
{
    [Fact]
    public void The_same_code_as_relation_and_as_purpose_is_two_unknowns()
    {
        var secrecy = Setting.Absolute(condition: new TermTest(Field.RelatesTo, ["statistik"]));
        var opening = Setting.Breaking(new TermTest(Field.Purpose, ["statistik"]));
        var question = Setting.Question(Setting.Person());
        question = question with { Purposes = null, Items = [question.Items[0] with { RelatesTo = null }] };

        var (part, _) = new PartExamination(Setting.Scene(question, secrecy, opening)).Examine();

        Assert.Equal(Outcome.RequiresJudgement, part.Outcome);
        Assert.Equal(["Hänför sig uppgiften till: statistik?", "Är detta ett syfte: statistik?"], part.Questions.Select(one => one.Text).Order());
    }
}

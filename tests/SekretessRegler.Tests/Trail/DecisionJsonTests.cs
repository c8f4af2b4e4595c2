using System.Text.Json;
using SekretessRegler.Diagnostics;
using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class DecisionJsonTests
{
    [Fact]
    public Task A_yes_has_the_keys_of_the_contract_in_order() => Verifier.Verify(Besluten.Allowed.ToJson());

    [Fact]
    public Task Missing_answers_are_listed() => Verifier.Verify(Besluten.Asking.ToJson());

    [Fact]
    public void One_line_holds_the_same_as_many()
    {
        using var many = JsonDocument.Parse(Besluten.Refused.ToJson());
        using var one = JsonDocument.Parse(Besluten.Refused.ToJson(indented: false));
        Assert.DoesNotContain('\n', Besluten.Refused.ToJson(indented: false));
        Assert.True(JsonElement.DeepEquals(many.RootElement, one.RootElement));
    }

    [Fact]
    public void A_bad_question_has_its_faults_in_its_place()
    {
        var fault = new Diagnostic("SR0601", new("mapp\\fil.yaml", 12, 5, 6), "okänd myndighet «polisen»", "unknown agency «polisen»");
        Assert.Equal(
            """{"version":1,"id":null,"fel":[{"kod":"SR0601","fil":"mapp/fil.yaml","rad":12,"kolumn":5,"text":"okänd myndighet «polisen»"}]}""",
            JsonText.Of(indented: false, json => BadQuestionJson.Write(json, null, [fault], Language.Swedish, Audience.CaseOfficer)));
    }
}

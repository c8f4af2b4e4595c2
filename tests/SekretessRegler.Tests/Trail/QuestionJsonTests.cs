using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

public class QuestionJsonTests
{
    private const string Everything = """
        id: allt
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, namn: Socialnämnden, huvudman: Ekstads kommun, verksamhet: socialtjänst, orgnr: 212000-0000 }
        mottagare:
          - { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
          - { enskild: privatperson, är: B, vårdnadshavare-för: [A] }
        uppgifter:
          - id: u1
            kategorier: [personliga-förhållanden]
            beskrivning: Något
            rör:
              - { id: A, född: 2008-11-30 }
            hänför-sig-till: []
            omständigheter: []
            identifierbar: ja
            handling: { datum: 2026-01-02 }
          - id: u2
            kategorier: [personliga-förhållanden]
            rör: []
        andra:
          - { id: B, ålder: 45, relationer: { A: vårdnadshavare } }
        syfte: [förebygga-brott]
        initiativ: begäran
        samtycken:
          - { person: A, av: [A], svar: ja, uppgifter: [u1], syfte: [förebygga-brott], dag: 2026-01-01 }
        """;

    [Fact]
    public void The_question_as_understood_reads_back_to_itself()
    {
        var once = Written(Everything);
        Assert.Equal(once, Written(once));
    }

    [Theory]
    [InlineData("född")]
    [InlineData("hänför-sig-till")]
    [InlineData("samtycken")]
    [InlineData("vårdnadshavare-för")]
    [InlineData("handling")]
    [InlineData("andra")]
    public void Nothing_stated_is_left_out(string key) => Assert.Contains($"\"{key}\"", Written(Everything), StringComparison.Ordinal);

    private static string Written(string text)
    {
        var question = QuestionFile.Parse(text, RulePack.Embedded);
        return JsonText.Of(indented: true, json =>
        {
            json.WriteStartObject();
            QuestionJson.Write(json, question);
            json.WriteEndObject();
        });
    }
}

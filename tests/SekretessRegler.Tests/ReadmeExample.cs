using System.Runtime.CompilerServices;

namespace SekretessRegler.Tests;

/// <summary>The example of the README, compiled and run.</summary>
public class ReadmeExample
{
    [Fact]
    public void The_example_gives_a_yes_by_OSL_10_18_a()
    {
        var decision = Run();
        Assert.Equal(Outcome.MayBeDisclosed, decision.Outcome);
        Assert.Equal("OSL 10:18 a", Assert.Single(decision.Deciding));
    }

    [Fact]
    public void The_README_shows_the_example_as_it_is() =>
        Assert.Equal(Between(Source(), "        // <exempel>\n", "// </exempel>"), Between(Readme(), "```csharp", "```"));

    private static Decision Run()
    {
        // <exempel>
        var examiner = new Examiner(RulePack.Embedded);
        var question = QuestionFile.Parse("""
            datum: 2026-02-01
            utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
            mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
            uppgift: { kategorier: [personliga-förhållanden], rör: [{ id: A, ålder: 17 }] }
            syfte: [förebygga-brott]
            initiativ: eget
            fakta: { uppgiften-angår-misstanke-om-begånget-brott: nej }
            bedömningar:
              konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: "…", av: "handläggare 12" }
              olämpligt-att-lämna-ut: { svar: nej, motivering: "…", av: "handläggare 12" }
            """, examiner.Pack);

        var decision = examiner.Examine(question);
        Console.WriteLine(decision.ToText());
        Console.WriteLine(decision.Permits ? "får lämnas" : "lämna inte");
        foreach (var open in decision.Parts.SelectMany(part => part.Questions))
        {
            Console.WriteLine($"{open.Text} ({string.Join(", ", open.Citations)})");
        }

        // </exempel>
        return decision;
    }

    private static string Between(string text, string first, string last)
    {
        var start = text.IndexOf(first, StringComparison.Ordinal) + first.Length;
        var lines = text[start..text.IndexOf(last, start, StringComparison.Ordinal)].Trim('\n', ' ').Split('\n');
        return string.Join('\n', lines.Select(line => line.Trim()));
    }

    private static string Source([CallerFilePath] string file = "") => File.ReadAllText(file).ReplaceLineEndings("\n");

    private static string Readme([CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "README.md")).ReplaceLineEndings("\n");
}

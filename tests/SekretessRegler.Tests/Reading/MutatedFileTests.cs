using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Reading;

/// <summary>Whatever a file has become, reading it gives a result or diagnostics, never another exception.</summary>
public sealed class MutatedFileTests
{
    private const int Rounds = 400;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ":", ",", "-", "\n", "  ", "\t", "'", "\"", "#", "&a ", "*a", "!t ", "<<", "---\n", "999999999999", "OSL 99999999999:1", "0001-01-01", "9999-12-31", "okänt", "\u0308", "\ud800"];

    [Theory]
    [InlineData("begrepp/begrepp.yaml")]
    [InlineData("osl/10-kap/10-18a.yaml")]
    [InlineData("osl/26-kap/26-1.yaml")]
    public void A_mutated_rule_file_never_crashes_the_reader(string path)
    {
        var text = File.ReadAllText(Path.Combine(TestPack.Folder, path));
        foreach (var mutated in Mutations(text))
        {
            TestPack.With(path, mutated, path);
        }
    }

    [Fact]
    public void A_mutated_question_never_crashes_the_reader()
    {
        var text = """
            datum: 2026-02-01
            utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
            mottagare: [{ myndighet: polismyndigheten }, { enskild: privatperson, är: A, vårdnadshavare-för: [B] }]
            uppgift: { kategorier: [hälsa], rör: [{ id: A, född: 2008-02-29, relationer: { B: part } }, { id: B }], kommer-från: polismyndigheten }
            fakta: { närstående: [{ svar: ja, mot: A, gäller: alla }], gärningsdag: 2026-01-01 }
            bedömningar: { men: { svar: kan-antas, motivering: m, av: h, gäller: alla, sekretess: [OSL 26:1] } }
            samtycken: [{ person: A, av: B, svar: ja, dag: 2026-01-01 }]
            """;
        foreach (var mutated in Mutations(text))
        {
            TestPack.Ask(mutated, "fråga.yaml");
        }
    }

    // Seeded: the same mutations on every machine.
    private static IEnumerable<string> Mutations(string text)
    {
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var mutated = text;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var place = random.Next(mutated.Length);
                var removed = Math.Min(random.Next(0, 12), mutated.Length - place);
                mutated = mutated.Remove(place, removed).Insert(place, Pieces[random.Next(Pieces.Length)]);
            }

            yield return mutated;
        }
    }
}

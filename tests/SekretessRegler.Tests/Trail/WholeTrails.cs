using SekretessRegler.Tests.Samples;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Tests.Trail;

/// <summary>Whole answers on the embedded pack: between them every outcome and every state of secrecies and routes.</summary>
public class WholeTrails
{
    [Fact]
    public Task A_yes_by_one_route() => Sample("01-forsta-fragan.yaml");

    [Fact]
    public Task A_yes_about_a_committed_crime() => Sample("12-begatt-brott.yaml");

    [Fact]
    public Task Answers_are_missing() => Sample("15-kuratorn-till-polisen.yaml");

    [Fact]
    public Task Two_secrecies_for_one_person() => Sample("16-skolskoterskan-till-socialtjansten.yaml");

    [Fact]
    public Task A_no_as_things_stand() => Sample("19-ett-nej.yaml");

    [Fact]
    public Task A_final_no() => Sample("20-ett-slutgiltigt-nej.yaml");

    [Fact]
    public Task A_duty_where_no_secrecy_applies() => Sample("21-orosanmalan.yaml");

    [Fact]
    public Task Two_receivers_with_different_answers() => Sample("22-flera-mottagare.yaml");

    [Fact]
    public Task An_exemption_for_a_guardian() => Sample("23-vardnadshavare.yaml");

    [Fact]
    public Task A_holder_outside_the_Act() => Sample("24-fristaende-skola.yaml");

    [Fact]
    public Task English() => Whole(SampleFile.Text("14-kuratorn-till-socialtjansten.yaml"), Language.English);

    [Fact]
    public Task A_reservation_removes_the_risk() => Whole(SampleFile.Text("19-ett-nej.yaml")
        .Replace("förbehåll-undanröjer-risken: { svar: nej", "förbehåll-undanröjer-risken: { svar: ja", StringComparison.Ordinal));

    [Fact]
    public Task One_of_two_persons_without_secrecy() => Whole("""
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, verksamhet: socialtjänst }
        mottagare: { enskild: privatperson, ställning: [utomstående] }
        uppgift:
          kategorier: [personliga-förhållanden]
          hänför-sig-till: []
          omständigheter: []
          kommer-från: []
          rör:
            - id: A
              ålder: 34
              bedömningar: { men: { svar: kan-antas, motivering: "A och mottagaren ligger i konflikt.", av: "handläggare 12" } }
            - id: B
              ålder: 36
              bedömningar: { men: { svar: står-klart-att-inte, motivering: "B har själv berättat allt öppet.", av: "handläggare 12" } }
        syfte: [insyn]
        initiativ: begäran
        bedömningar:
          förbehåll-undanröjer-risken: { svar: nej, gäller: alla, motivering: "Inget förbehåll hindrar skadan.", av: "handläggare 12" }
        """);

    [Fact]
    public Task No_boundary_is_crossed() => Whole("""
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }
        mottagare: { myndighet: socialnämnd, verksamhet: ekonomiskt-bistånd, samma-myndighet: ja }
        uppgift: { kategorier: [personliga-förhållanden], hänför-sig-till: [], omständigheter: [], rör: [{ id: A, ålder: 17 }] }
        syfte: [handläggning-hos-mottagaren]
        initiativ: eget
        bedömningar:
          självständiga-verksamhetsgrenar: { svar: nej, motivering: "Samma ledning och samma slags ärenden.", av: "handläggare 1" }
        """);

    [Fact]
    public Task Something_that_the_pack_does_not_say() => Whole("""
        datum: 2026-02-01
        utlämnare: { myndighet: kommunstyrelse, verksamhet: förvaltning-i-övrigt }
        mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
        uppgift: { kategorier: [personliga-förhållanden], hänför-sig-till: [], omständigheter: [], rör: [{ id: A, ålder: 30 }] }
        syfte: [förebygga-brott]
        initiativ: eget
        """);

    [Fact]
    public Task The_first_question_as_JSON()
    {
        var decision = SampleFile.Examine(SampleFile.Text("01-forsta-fragan.yaml"));
        return Verifier.Verify((decision with { Pack = WithoutHash(decision) }).ToJson());
    }

    private static Task Sample(string name, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Whole(SampleFile.Text(name), Language.Swedish, method);

    // The hash changes with every comma in the pack.
    private static Task Whole(string text, Language language = Language.Swedish, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var decision = SampleFile.Examine(text);
        return Verifier.Verify((decision with { Pack = WithoutHash(decision) }).ToText(language), method: method);
    }

    private static PackReceipt WithoutHash(Decision decision) => decision.Pack with { Hash = "sha256:…" };
}

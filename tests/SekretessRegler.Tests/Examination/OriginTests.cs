using SekretessRegler.Tests.Samples;

namespace SekretessRegler.Tests.Examination;

/// <summary>What can follow an item from where it comes (OSL chapter 11), on the embedded pack.</summary>
public class OriginTests
{
    private const string Called = "elektronisk-tillgång-hos-en-annan-myndighet";

    [Fact]
    public void An_origin_left_out_is_nothing_where_no_transfer_is_called_for() =>
        Assert.Equal(Outcome.MayBeDisclosed, Ask("omständigheter: []").Outcome);

    [Fact]
    public void An_origin_left_out_closes_where_what_is_stated_calls_for_a_transfer()
    {
        Assert.False(Ask($"omständigheter: [{Called}]").Outcome.Permits());
        Assert.Equal(Outcome.MayBeDisclosed, Ask($"omständigheter: [{Called}], kommer-från: []").Outcome);
    }

    [Fact]
    public void An_origin_whose_activity_the_pack_does_not_cover_leaves_the_answer_open() =>
        Assert.Equal(
            Outcome.OutsideCoverage,
            Ask($"omständigheter: [{Called}], kommer-från: [{{ myndighet: inspektionen-för-vård-och-omsorg, verksamhet: tillsyn }}]").Outcome);

    [Fact]
    public void The_activity_of_an_origin_is_its_own_and_not_the_holders()
    {
        var asked = Ask($"omständigheter: [{Called}], kommer-från: [socialnämnd]").Parts[0].Questions.Select(question => question.Code).ToList();
        Assert.Contains("ursprungets-verksamhet", asked);
        Assert.DoesNotContain("utlämnarens-verksamhet", asked);
    }

    [Fact]
    public void Whether_a_primary_secrecy_goes_first_is_asked_without_going_round_in_a_circle() =>
        Assert.Equal(Outcome.RequiresJudgement, SampleFile.Examine($$"""
            datum: 2026-02-01
            utlämnare: { myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }
            mottagare: { enskild: privatperson, är: A }
            uppgift:
              kategorier: [personliga-förhållanden, hälsa]
              hänför-sig-till: [anmälan-av-enskild, sammanhållen-dokumentation]
              omständigheter: [{{Called}}]
              kommer-från: [{ myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }]
              rör: [{ id: A, ålder: 37 }]
            """).Outcome);

    private static Decision Ask(string more) => SampleFile.Examine($$"""
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }
        mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
        uppgift: { kategorier: [personliga-förhållanden], hänför-sig-till: [], rör: [{ id: A, ålder: 17 }], {{more}} }
        syfte: [förebygga-brott]
        initiativ: eget
        fakta: { uppgiften-angår-misstanke-om-begånget-brott: nej }
        bedömningar:
          konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: "Bär bud åt äldre.", av: handläggare 1 }
          olämpligt-att-lämna-ut: { svar: nej, motivering: "Ingen insats påverkas.", av: handläggare 1 }
        """);
}

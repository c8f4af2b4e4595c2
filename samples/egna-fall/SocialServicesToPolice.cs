namespace OwnCases;

/// <summary>The prevention team: when may we tell the police about a young person at risk (OSL 10:18 a and 15 a)?</summary>
public class SocialServicesToPolice
{
    private static readonly Case AtRisk = Case.Of("""
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, huvudman: Ekstads kommun, verksamhet: barn-och-ungdomsvård }
        mottagare: { myndighet: polismyndigheten, verksamhet: brottsförebyggande }
        uppgift:
          kategorier: [personliga-förhållanden]
          hänför-sig-till: []
          omständigheter: []
          kommer-från: []
          rör: [{ id: A, född: 2008-11-30 }]
        syfte: [förebygga-brott]
        initiativ: eget
        fakta:
          uppgiften-angår-misstanke-om-begånget-brott: nej
          uppgift-av-betydelse-för-utredning-av-begånget-brott: nej
        bedömningar:
          konkret-risk-för-brottslig-verksamhet: { svar: ja, motivering: "…", av: testet }
          olämpligt-att-lämna-ut: { svar: nej, motivering: "…", av: testet }
        """);

    [Fact]
    public void A_concrete_risk_lets_us_tell() =>
        AtRisk.ShouldBe(Outcome.MayBeDisclosed, "OSL 10:18 a");

    [Fact]
    public void The_day_before_the_21st_birthday_lets_us_tell() =>
        AtRisk.Born("2005-02-02").ShouldBe(Outcome.MayBeDisclosed, "OSL 10:18 a");

    [Fact]
    public void On_the_21st_birthday_somebody_must_judge() =>
        AtRisk.Born("2005-02-01").ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void The_day_after_the_21st_birthday_somebody_must_judge() =>
        AtRisk.Born("2005-01-31").ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void An_unknown_age_never_opens() =>
        AtRisk.OfUnknownAge().ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void An_unanswered_risk_never_opens() =>
        AtRisk.Unanswered("konkret-risk-för-brottslig-verksamhet").ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void Where_it_would_harm_our_measures_another_route_must_be_judged() =>
        AtRisk.Judging("olämpligt-att-lämna-ut", "ja").ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void A_committed_crime_closes_the_route() =>
        AtRisk.Stating("uppgiften-angår-misstanke-om-begånget-brott", "ja").ShouldBe(Outcome.RequiresJudgement);

    [Fact]
    public void Customs_may_be_told_from_April_2025() =>
        AtRisk.On("2025-04-01").To("tullverket", "brottsförebyggande").ShouldBe(Outcome.MayBeDisclosed, "OSL 10:18 a");

    [Fact]
    public void From_December_2025_a_need_opens_also_for_the_22_year_old() =>
        AtRisk.Born("2003-06-01").Judging("behövs-för-ändamål-i-10-kap-15-a", "ja").Judging("övervägande-skäl-för-sekretessintresset", "nej")
            .ShouldBe(Outcome.MayBeDisclosed, "OSL 10:15 a");

    [Fact]
    public void Where_nobody_can_be_harmed_there_is_no_secrecy() =>
        AtRisk.Judging("men", "står-klart-att-inte").ShouldBe(Outcome.NoSecrecy, "OSL 26:1");
}

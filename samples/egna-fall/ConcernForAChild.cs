namespace OwnCases;

/// <summary>The schools: when must we report to the social welfare board (SoL 19:1)?</summary>
public class ConcernForAChild
{
    private static readonly Case Report = Case.Of("""
        datum: 2026-02-01
        utlämnare: { myndighet: utbildningsnämnd, huvudman: Ekstads kommun, verksamhet: undervisning }
        mottagare: { myndighet: socialnämnd, huvudman: Ekstads kommun, verksamhet: barn-och-ungdomsvård, samma-myndighet: nej }
        uppgift:
          kategorier: [personliga-förhållanden]
          hänför-sig-till: []
          omständigheter: [barn-som-far-illa]
          kommer-från: []
          rör: [{ id: A, född: 2014-03-03 }]
        syfte: [skydda-barn]
        initiativ: eget
        fakta:
          uppgiften-lämnas-i-anmälan-till-socialnämnden: ja
        bedömningar:
          får-kännedom-om-eller-misstänker-att-barn-far-illa: { svar: ja, motivering: "…", av: testet }
        """);

    [Fact]
    public void A_suspicion_must_be_reported() =>
        Report.ShouldBe(Outcome.MustBeDisclosed, "SoL (2025:400) 19:1");

    [Fact]
    public void The_day_before_the_18th_birthday_it_must_still_be_reported() =>
        Report.Born("2008-02-02").ShouldBe(Outcome.MustBeDisclosed, "SoL (2025:400) 19:1");

    [Fact]
    public void An_unanswered_suspicion_is_no_duty_yet() =>
        Report.Unanswered("får-kännedom-om-eller-misstänker-att-barn-far-illa").ShouldBe(Outcome.MayBeDisclosed);

    [Fact]
    public void A_school_outside_the_Act_must_report_too() =>
        Report.From("fristående-skola", "undervisning").ShouldBe(Outcome.MustBeDisclosed, "SoL (2025:400) 19:1");
}

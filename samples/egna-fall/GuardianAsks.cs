namespace OwnCases;

/// <summary>The service centre: a guardian rings and asks about the child (OSL 12:3).</summary>
public class GuardianAsks
{
    private static readonly Case OnThePhone = Case.Of("""
        datum: 2026-02-01
        utlämnare: { myndighet: socialnämnd, huvudman: Ekstads kommun, verksamhet: barn-och-ungdomsvård }
        mottagare: { enskild: privatperson, vårdnadshavare-för: [A], ställning: [vårdnadshavare] }
        uppgift:
          kategorier: [personliga-förhållanden]
          hänför-sig-till: []
          omständigheter: []
          kommer-från: []
          rör: [{ id: A, född: 2016-05-05 }]
        syfte: [insyn]
        initiativ: begäran
        bedömningar:
          vårdnadshavaren-bestämmer-i-frågan: { svar: ja, motivering: "…", av: testet }
          betydande-men-om-uppgiften-röjs-för-vårdnadshavaren: { svar: nej, motivering: "…", av: testet }
        """);

    [Fact]
    public void A_guardian_who_decides_may_know() =>
        OnThePhone.ShouldBe(Outcome.NoSecrecy, "OSL 12:3 första stycket");

    [Fact]
    public void A_mature_teenager_decides_instead() =>
        OnThePhone.Born("2009-06-01").Judging("vårdnadshavaren-bestämmer-i-frågan", "nej").Judging("men", "kan-antas").Judging("förbehåll-undanröjer-risken", "nej")
            .ShouldBe(Outcome.MayNotBeDisclosed, "OSL 26:1");

    [Fact]
    public void Considerable_harm_to_the_child_shuts_the_guardian_out() =>
        OnThePhone.Judging("betydande-men-om-uppgiften-röjs-för-vårdnadshavaren", "ja").Judging("men", "kan-antas").Judging("förbehåll-undanröjer-risken", "nej")
            .ShouldBe(Outcome.MayNotBeDisclosed, "OSL 26:1");

    [Fact]
    public void A_wrong_expectation_fails_with_the_trail()
    {
        var failure = Assert.ThrowsAny<Exception>(() => OnThePhone.ShouldBe(Outcome.MayNotBeDisclosed));
        Assert.Contains("Väntat MayNotBeDisclosed", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Motivering", failure.Message, StringComparison.Ordinal);
    }
}

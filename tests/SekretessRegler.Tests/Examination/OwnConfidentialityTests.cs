using System.Text.Json.Nodes;
using SekretessRegler.Tests.Samples;

namespace SekretessRegler.Tests.Examination;

/// <summary>A holder outside the Act has confidentiality of its own: named, never read as free to share (method.md 3).</summary>
public class OwnConfidentialityTests
{
    private static readonly Decision PrivateCare = Ask("privat-vårdgivare, verksamhet: primärvård", "hälsa");

    [Fact]
    public void A_private_care_provider_is_told_where_its_own_confidentiality_stands()
    {
        Assert.Equal((Outcome.OutsideCoverage, CoverageReason.ActDoesNotApply), (PrivateCare.Outcome, PrivateCare.Reason!.Value));
        Assert.Equal("PSL 6:12, PSL 6:13, PSL 6:16", string.Join(", ", PrivateCare.Parts[0].OwnConfidentiality));
        Assert.Contains("Läs om tystnadsplikt i PSL 6:12, 6:13, 6:16", PrivateCare.ToText().Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(3, JsonNode.Parse(PrivateCare.ToJson())!["delar"]![0]!["tystnadsplikt"]!.AsArray().Count);
    }

    [Fact]
    public void No_secrecy_of_the_Act_and_no_way_past_it_is_shown_for_a_holder_outside_it()
    {
        Assert.Empty(PrivateCare.Parts[0].Secrecies);
        Assert.All(PrivateCare.Parts[0].Routes, route => Assert.Null(route.Secrecy));
        Assert.Contains(PrivateCare.Parts[0].Routes, route => route.Citation == "SoL (2025:400) 19:1");
    }

    [Fact]
    public void It_is_named_also_where_a_duty_says_that_the_information_shall_be_given()
    {
        var decision = SampleFile.Examine(SampleFile.Text("42-utanfor-osl/3-privat-hem-anmaler.yaml"));
        Assert.Equal(Outcome.MustBeDisclosed, decision.Outcome);
        Assert.Contains("Läs om tystnadsplikt i SoL (2025:400) 17:11", decision.ToText().Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_has_none() =>
        Assert.Empty(Ask("socialnämnd, verksamhet: barn-och-ungdomsvård", "hälsa").Parts[0].OwnConfidentiality);

    [Fact]
    public void What_does_not_concern_anyones_circumstances_is_not_covered_by_it() =>
        Assert.Empty(Ask("privat-vårdgivare, verksamhet: primärvård", "säkerhets-eller-bevakningsåtgärd").Parts[0].OwnConfidentiality);

    private static Decision Ask(string holder, string category) => SampleFile.Examine($$"""
        datum: 2026-02-01
        utlämnare: { myndighet: {{holder}} }
        mottagare: { myndighet: socialnämnd, verksamhet: barn-och-ungdomsvård }
        uppgift: { kategorier: [{{category}}], hänför-sig-till: [], omständigheter: [], rör: [{ id: A, ålder: 16, roll: [] }] }
        syfte: []
        initiativ: eget
        """);
}

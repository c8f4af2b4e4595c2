using SekretessRegler.Diagnostics;
using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Tests.Diagnostics;

public sealed class FixtureTests
{
    // Provoked by the tests of limits, whose faults are too large for a file.
    private static readonly string[] InLimitTests =
        ["SR0101", "SR0102", "SR0112", "SR0113", "SR0114", "SR0115", "SR0118", "SR0119"];

    // What cases reach and derive is told by the tests of cases.
    private static readonly string[] InCaseTests = ["SR0514", "SR0515", "SR0516", "SR0517", "SR0518"];

    // A text and its English stand in two files.
    private const string InEnglishTests = "SR0712";

    public static TheoryData<string> Names => [.. Fixture.All.Select(fixture => fixture.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fixture_has_the_one_fault_it_is_named_after(string name)
    {
        var fixture = Fixture.All.Single(one => one.Name == name);

        Assert.All(fixture.Read(), one => Assert.Equal(fixture.Code, one.Code));
        Assert.NotEmpty(fixture.Read());
    }

    [Fact]
    public void Every_code_is_provoked() =>
        Assert.Equal(
            Messages.All.Select(message => message.Code).Order(),
            Fixture.All.Select(fixture => fixture.Code).Concat(InLimitTests).Concat(InCaseTests).Append(InEnglishTests).Distinct().Order());

    [Fact]
    public Task Mistakes_in_a_text() => Verifier.Verify(Told("text"));

    [Fact]
    public Task Mistakes_in_a_pack() => Verifier.Verify(Told("regelverk"));

    [Fact]
    public Task Mistakes_in_a_question() => Verifier.Verify(Told("fragor"));

    [Fact]
    public Task Findings_in_a_pack() => Verifier.Verify(Told("granskning"));

    [Fact]
    public Task Findings_against_statute_text() => Verifier.Verify(Told("lagtext"));

    [Fact]
    public Task Mistakes_in_cases() => Verifier.Verify(Told("fall"));

    private static string Told(string kind) => string.Concat(Fixture.All.Where(fixture => fixture.Kind == kind).Select(fixture => fixture.Told()));
}

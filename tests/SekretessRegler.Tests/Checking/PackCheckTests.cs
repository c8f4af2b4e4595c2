using SekretessRegler.Checking;
using SekretessRegler.Checking.Mapping;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Checking;

public class PackCheckTests
{
    private static string Rules => Path.Combine(TestPack.Repository, "rules");

    [Fact]
    public void The_embedded_pack_has_no_findings() =>
        Assert.Empty(PackChecker.Check(RulePack.EmbeddedSource(), null, new()).Findings);

    [Fact]
    public void The_pack_in_the_repository_has_no_findings() => Assert.Empty(Check(null).Findings);

    [StatuteTextFact]
    public void Against_statute_text_the_pack_has_no_findings()
    {
        var report = Check(StatuteReader.Read(StatuteTextFactAttribute.Folder!, new()));
        Assert.Empty(report.Findings);
    }

    [StatuteTextFact]
    public void The_map_has_every_section_of_the_statute_text_once()
    {
        var map = Check(StatuteReader.Read(StatuteTextFactAttribute.Folder!, new())).Map!;
        Assert.Equal(map.Sections.Length, map.Sections.Select(section => section.Citation).Distinct().Count());
        Assert.All(map.Sections, section => Assert.Equal(section.State == MapState.NoRule, section.Reason is not null));
        Assert.Contains(map.Sections, section => section.State == MapState.Encoded);
    }

    [Fact]
    public void A_folder_without_statute_text_is_told()
    {
        var bag = new DiagnosticBag();
        Assert.Null(StatuteReader.Read(TestPack.Folder, bag));
        Assert.Equal(Messages.NotFound.Code, bag.Sorted().Single().Code);
    }

    private static CheckReport Check(StatuteLibrary? statutes)
    {
        var bag = new DiagnosticBag();
        return PackChecker.Check(PackFolder.Read(Rules, bag), statutes, bag);
    }
}

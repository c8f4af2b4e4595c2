using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Packs;
using SekretessRegler.Tests.Snapshots;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Reading;

public sealed class PackReaderTests
{
    [Fact]
    public Task A_small_pack_is_read_whole() => Verifier.Verify(PackDump.Of(TestPack.Small));

    [Fact]
    public void The_top_of_a_file_speaks_for_each_of_its_wordings()
    {
        var rules = Section("OSL 10:18 a").Wordings.Select(wording => Assert.IsType<BreakingRule>(Assert.Single(wording.Rules)));

        Assert.All(rules, rule => Assert.Equal("OSL 26:1", rule.Breaks.ToString()));
    }

    [Fact]
    public void A_wording_that_is_not_encoded_keeps_kind_and_reach_and_has_no_conditions()
    {
        var wording = Section("OSL 10:18 a").WordingOn(new(2020, 1, 1))!;

        Assert.Equal(Encoding.None, wording.Encoding);
        Assert.Same(AllOf.Nothing, Assert.Single(wording.Rules).Condition);
    }

    [Fact]
    public void A_secrecy_whose_wording_is_not_encoded_is_absolute() =>
        Assert.Equal(
            HarmTestKind.Absolute, Assert.IsType<SecrecyRule>(Section("OSL 26:1").WordingOn(new(2015, 1, 1))!.Rules[0]).HarmTest.Kind);

    [Fact]
    public void Before_the_first_wording_the_section_does_not_exist() =>
        Assert.Null(Section("OSL 10:18 a").WordingOn(new(2014, 12, 31)));

    [Fact]
    public void A_condition_knows_its_words_paragraph_item_and_place()
    {
        var last = Section("OSL 10:18 a").Wordings[0].Rules[0].Condition.Parts[^1];

        Assert.Equal(("angår misstanke om ett begånget brott", 2), (last.Anchor.Words, last.Anchor.Paragraph));
        Assert.Equal(26, last.Anchor.Span.Line);
    }

    [Fact]
    public void A_definition_is_read_where_it_is_used() =>
        Assert.Equal(new AgeTest(21, Under: true) { Anchor = ((Defined)Section("OSL 10:18 a").Wordings[0].Rules[0].Condition.Parts[0]).Meaning.Anchor },
            ((Defined)Section("OSL 10:18 a").Wordings[0].Rules[0].Condition.Parts[0]).Meaning);

    [Fact]
    public void A_body_outside_the_Act_is_never_bound()
    {
        var never = Assert.IsType<AnyOf>(TestPack.Small.Vocabulary.Agency("fristående-skola")!.Bound);

        Assert.Empty(never.Conditions);
    }

    [Fact]
    public void Coverage_that_only_some_information_calls_for_keeps_its_condition()
    {
        var coverage = TestPack.Small.Vocabulary.Activity("socialtjänst")!.Coverage!.Value;

        Assert.Equal([false, true], coverage.Select(one => one.When is not null));
    }

    [Fact]
    public void A_leaf_is_answered_by_yes_or_no_by_own_values_by_a_crime_or_by_a_day()
    {
        var leaves = TestPack.Small.Vocabulary.Leaves;

        Assert.Equal("ja nej", string.Join(' ', leaves["olämpligt-att-lämna-ut"].Values));
        Assert.Equal(4, leaves["brottets-form"].Values.Length);
        Assert.True(leaves["misstänkt-brott"] is { IsCrime: true, DayLeaf: "gärningsdag" });
        Assert.True(leaves["gärningsdag"].IsDay);
    }

    [Fact]
    public void Line_ends_do_not_change_the_hash()
    {
        var copy = Directory.CreateTempSubdirectory("regler");
        foreach (var file in Directory.EnumerateFiles(TestPack.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.FullName, Path.GetRelativePath(TestPack.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, File.ReadAllText(file).ReplaceLineEndings("\r\n").Replace("ä", "a\u0308"));
        }

        Assert.Equal(TestPack.Small.Hash, RulePack.Load(copy.FullName).Hash);
        copy.Delete(recursive: true);
    }

    [Fact]
    public void The_throwing_door_carries_every_mistake() =>
        Assert.NotEmpty(Assert.Throws<RulePackException>(() => RulePack.Load("finns-inte")).Diagnostics);

    private static Section Section(string citation) =>
        TestPack.Small.Sections.Single(section => section.Citation.ToString() == citation);
}

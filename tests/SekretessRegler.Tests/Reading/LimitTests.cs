using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Tests.Reading;

public sealed class LimitTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regler");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused() =>
        Assert.Equal("SR0101", Load("regelverk.yaml", [0x61, 0x3A, 0x20, 0xE5]).First().Code);

    [Fact]
    public void A_file_over_one_mebibyte_is_refused_unread() =>
        Assert.Equal("SR0102", Load("regelverk.yaml", new byte[ReadingLimits.FileBytes + 1]).First().Code);

    [Fact]
    public void A_question_over_one_mebibyte_is_refused() =>
        Assert.Equal("SR0102", Parse(new string('#', ReadingLimits.FileBytes + 1)));

    [Fact]
    public void More_than_a_hundred_thousand_values_are_refused() =>
        Assert.Equal("SR0112", Parse(string.Concat(Enumerable.Range(0, 20).Select(i => $"k{i}: [{string.Join(",", Enumerable.Repeat("1", 9_999))}]\n"))));

    [Fact]
    public void A_text_over_ten_thousand_characters_is_refused() =>
        Assert.Equal("SR0113", Parse($"a: {new string('x', ReadingLimits.ScalarLength + 1)}\n"));

    [Fact]
    public void A_list_over_ten_thousand_entries_is_refused() =>
        Assert.Equal("SR0114", Parse($"a: [{string.Join(",", Enumerable.Repeat("1", ReadingLimits.ListLength + 1))}]\n"));

    [Fact]
    public void A_pack_of_more_than_five_thousand_files_is_refused()
    {
        var begrepp = _folder.CreateSubdirectory("begrepp");
        for (var i = 0; i <= ReadingLimits.FilesPerPack; i++)
        {
            File.WriteAllBytes(Path.Combine(begrepp.FullName, $"{i}.yaml"), []);
        }

        RulePack.TryLoad(_folder.FullName, out _, out var diagnostics);
        Assert.Contains(diagnostics, one => one.Code == "SR0115");
    }

    [Theory]
    [InlineData("verksamheter", ReadingLimits.Choices - 1, false)]
    [InlineData("verksamheter", ReadingLimits.Choices, false)]
    [InlineData("verksamheter", ReadingLimits.Choices + 1, true)]
    [InlineData("brott", ReadingLimits.Choices, false)]
    [InlineData("brott", ReadingLimits.Choices + 1, true)]
    public void More_activities_or_crimes_than_one_question_can_hold_are_refused(string family, int count, bool refused)
    {
        var codes = string.Concat(Enumerable.Range(0, count).Select(i => $"  k{i}: {{ namn: k{i} }}\n"));
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("begrepp").FullName, "a.yaml"), $"{family}:\n{codes}");
        RulePack.TryLoad(_folder.FullName, out _, out var diagnostics);
        Assert.Equal(refused, diagnostics.Any(one => one.Code == "SR0207"));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_mistake_and_no_crash()
    {
        Assert.False(RulePack.TryLoad("finns-inte", out _, out var diagnostics));
        Assert.All(diagnostics, one => Assert.Equal("SR0118", one.Code));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("a: '")]
    [InlineData("[]: {}: -")]
    [InlineData("--- !<x> |\n\0")]
    [InlineData("\"\\ud800\": 1")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("- - - ? ? :")]
    public void Text_that_is_no_file_gives_diagnostics_and_no_crash(string text)
    {
        var bag = new DiagnosticBag();
        YamlSource.Parse(text, "f", bag);
    }

    private IEnumerable<Diagnostic> Load(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, name), content);
        RulePack.TryLoad(_folder.FullName, out _, out var diagnostics);
        return diagnostics;
    }

    private static string Parse(string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlSource.Parse(text, "f", bag));
        return Assert.Single(bag.Sorted()).Code;
    }
}

using System.Text.Json;

namespace SekretessRegler.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private static readonly string Published = Path.Combine(Session.Samples, "..", "rules", "schema");

    private readonly string _folder = Directory.CreateTempSubdirectory("schema").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_schemas_are_written_as_they_are_published()
    {
        var session = Session.Run("schema", Path.Combine(_folder, "ny", "mapp"));
        Assert.Equal((0, ""), (session.ExitCode, session.Error));
        Assert.StartsWith("9 scheman, med koderna i regelverket ", session.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Published), path =>
            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(_folder, "ny", "mapp", Path.GetFileName(path)))));
    }

    [Fact]
    public void Another_pack_changes_the_codes_and_nothing_else()
    {
        Assert.Equal(0, Session.Run("schema", _folder, "--regler", SmallPack()).ExitCode);
        var changed = Directory.GetFiles(Published).Where(path => File.ReadAllText(path).ReplaceLineEndings("\n") != File.ReadAllText(Path.Combine(_folder, Path.GetFileName(path))));
        Assert.Equal("koder.schema.json", Path.GetFileName(Assert.Single(changed)));
        using var codes = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "koder.schema.json")));
        Assert.Equal(["skolverket"], codes.RootElement.GetProperty("$defs").GetProperty("myndigheter").GetProperty("enum").EnumerateArray().Select(code => code.GetString()));
    }

    [Fact]
    public void A_pack_that_cannot_be_read_is_4() => Assert.Equal(4, Session.Run("schema", _folder, "--regler", "finns-inte").ExitCode);

    [Fact]
    public void A_folder_that_cannot_be_written_in_is_told()
    {
        var file = Path.Combine(_folder, "fil");
        File.WriteAllText(file, "");
        var session = Session.Run("schema", file);
        Assert.StartsWith("sekretess: fel SR0017: det går inte att skriva i «", session.Error, StringComparison.Ordinal);
        Assert.Equal(2, session.ExitCode);
    }

    [Fact]
    public void Two_folders_are_wrong_usage() =>
        Assert.Equal("sekretess: fel SR0013: ange en mapp, inte flera\n", Session.Run("schema", "a", "b").Error);

    private string SmallPack()
    {
        var pack = Directory.CreateDirectory(Path.Combine(_folder, "regelverk", "begrepp")).Parent!.FullName;
        File.WriteAllText(Path.Combine(pack, "regelverk.yaml"), "version: 1.0.0\naktuelltTill: 2026-02-01\n");
        File.WriteAllText(Path.Combine(pack, "begrepp", "begrepp.yaml"), "myndigheter:\n  skolverket: { namn: Skolverket }\n");
        return pack;
    }
}

using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Reading;

public sealed class EmbeddedPackTests
{
    [Fact]
    public void The_embedded_pack_is_the_one_in_the_folder()
    {
        var read = RulePack.Load(Path.Combine(TestPack.Repository, "rules"));

        Assert.Equal(read.Hash, RulePack.Embedded.Hash);
        Assert.Equal(PackDump.Of(read), PackDump.Of(RulePack.Embedded));
    }

    [Fact]
    public void The_embedded_pack_is_read_once_however_many_ask()
    {
        var packs = new RulePack[8];
        Parallel.For(0, packs.Length, i => packs[i] = RulePack.Embedded);

        Assert.All(packs, pack => Assert.Same(packs[0], pack));
    }
}

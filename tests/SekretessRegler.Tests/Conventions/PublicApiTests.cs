using SekretessRegler.Tests.Snapshots;

namespace SekretessRegler.Tests.Conventions;

/// <summary>What users can hold on to. A changed line is a changed promise.</summary>
public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_what_was_promised() => Verifier.Verify(PublicSurface.Of(typeof(Examiner).Assembly));

    [Fact]
    public void Every_public_type_stands_in_one_namespace() =>
        Assert.All(typeof(Examiner).Assembly.GetExportedTypes(), type => Assert.Equal("SekretessRegler", type.Namespace));

    [Fact]
    public void Every_public_class_is_sealed() =>
        Assert.All(typeof(Examiner).Assembly.GetExportedTypes().Where(type => type.IsClass), type => Assert.True(type.IsSealed, type.Name));
}

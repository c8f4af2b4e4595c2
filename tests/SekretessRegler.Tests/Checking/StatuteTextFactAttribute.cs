using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Checking;

/// <summary>A test that needs statute text. The text is not part of the repository, so without it the test is skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StatuteTextFactAttribute : FactAttribute
{
    private const string Variable = "SEKRETESS_LAGTEXT";

    public StatuteTextFactAttribute() => Skip = Folder is null ? $"No statute text: set {Variable}, or put it in shared/lagtext beside the repository." : null;

    /// <summary>The folder named by the variable, else the one beside the repository; null when there is none.</summary>
    public static string? Folder { get; } =
        new[] { Environment.GetEnvironmentVariable(Variable), Path.Combine(TestPack.Repository, "..", "shared", "lagtext") }
            .FirstOrDefault(Directory.Exists);
}

namespace SekretessRegler.Cli;

/// <summary>The pack that answers: the embedded one, or that of a folder.</summary>
internal static class PackDoor
{
    /// <summary>Null when the folder holds no good pack; then its faults have been told.</summary>
    public static RulePack? Open(string? folder, Desk desk)
    {
        if (folder is null)
        {
            return RulePack.Embedded;
        }

        if (RulePack.TryLoad(folder, out var pack, out var diagnostics, desk.Cancellation))
        {
            return pack;
        }

        desk.Faults.Write(diagnostics);
        return null;
    }
}

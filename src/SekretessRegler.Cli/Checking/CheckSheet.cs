using SekretessRegler.Checking;
using SekretessRegler.Checking.Packs;

namespace SekretessRegler.Cli;

/// <summary>How the result of a check is written.</summary>
internal abstract class CheckSheet
{
    public abstract void Write(CheckReport report);
}

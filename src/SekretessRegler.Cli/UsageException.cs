using SekretessRegler.Diagnostics;

namespace SekretessRegler.Cli;

/// <summary>The words given make no command that can be run.</summary>
internal sealed class UsageException(Diagnostic diagnostic) : Exception(diagnostic.Code)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>What every command works with.</summary>
internal sealed record Desk(Terminal Terminal, Language Language, FaultSheet Faults, CancellationToken Cancellation)
{
    public string Say(Phrase phrase, params object?[] values) => phrase.In(Language, values);
}

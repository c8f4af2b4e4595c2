using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Cli;

/// <summary>What every command works with.</summary>
internal sealed record Desk(Terminal Terminal, Language Language, FaultSheet Faults, CancellationToken Cancellation)
{
    public string Say(Phrase phrase, params object?[] values) => phrase.In(Language, values);

    public string Say(Bilingual words) => Language == Language.English ? words.English : words.Swedish;

    public string Say(Words words) => Language == Language.English ? words.English : words.Swedish;
}

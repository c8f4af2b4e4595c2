namespace SekretessRegler.Cli;

/// <summary>The contract's exit codes.</summary>
internal static class ExitCode
{
    public const int Answered = 0;
    public const int NothingFound = 1;
    public const int Findings = 1;
    public const int SomeFailed = 1;
    public const int WrongUsage = 2;
    public const int BadQuestion = 3;
    public const int BadPack = 4;
    public const int OwnFault = 70;
    public const int Interrupted = 130;
}

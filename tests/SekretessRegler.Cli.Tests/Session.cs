using System.Runtime.CompilerServices;
using System.Text;

namespace SekretessRegler.Cli.Tests;

/// <summary>One run of the command line inside the test's own process.</summary>
internal sealed record Session(int ExitCode, string Output, string Error)
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The repository's samples, wherever the tests run.</summary>
    public static string Samples { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "samples"));

    public static Session Run(params string[] args) => With("", args);

    public static Session With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), CancellationToken.None, args);

    public static Session With(byte[] input, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(input);
        var exitCode = CommandLine.Run(args, new Terminal(stream, output, error, Colour: false, new StoppedClock()), cancellation);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public static string Sample(string beginning) => Directory.GetFiles(Samples, $"{beginning}*.yaml").Single();

    /// <summary>Everything the user sees, the folder of the samples left out.</summary>
    public string Seen => $"{Output}{Error}=> {ExitCode}\n".Replace(Samples + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}

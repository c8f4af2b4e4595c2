using System.Text;

namespace SekretessRegler.Cli;

/// <summary>Where a command reads and writes, and what it knows of the world.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, bool Colour, TimeProvider Clock)
{
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // Else the console shows our UTF-8 as the letters of an old code page.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(Console.OpenStandardInput(), Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), HasColour(), TimeProvider.System);
    }

    // The same bytes on every system: UTF-8 without mark, line feeds.
    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    // https://no-color.org: set and not empty means no colour.
    private static bool HasColour() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}

using System.Text;

namespace SekretessRegler.Cli;

/// <summary>How commands may be spelled.</summary>
internal static class Commands
{
    // Some systems give å, ä, ö as letter and mark apart. Only options and the command are joined: a path must stay as it is.
    public static string[] Spelled(IReadOnlyList<string> args) =>
        [.. args.Select((arg, index) => index == 0 || arg.StartsWith("--", StringComparison.Ordinal) ? arg.Normalize(NormalizationForm.FormC) : arg)];
}

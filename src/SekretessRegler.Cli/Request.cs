namespace SekretessRegler.Cli;

/// <summary>What must be known before the words are parsed: the language and the form of messages about the words themselves.</summary>
internal sealed record Request(Language Language, bool Json)
{
    public static Request Of(IReadOnlyList<string> args) => new(
        ValueOf(args, "--sprak", "--språk") == "en" ? Language.English : Language.Swedish,
        ValueOf(args, "--format") == "json");

    private static string? ValueOf(IReadOnlyList<string> args, params ReadOnlySpan<string> names)
    {
        for (var index = 0; index < args.Count && args[index] != "--"; index++)
        {
            foreach (var name in names)
            {
                if (args[index] == name && index + 1 < args.Count)
                {
                    return args[index + 1];
                }

                if (args[index].StartsWith($"{name}=", StringComparison.Ordinal) || args[index].StartsWith($"{name}:", StringComparison.Ordinal))
                {
                    return args[index][(name.Length + 1)..];
                }
            }
        }

        return null;
    }
}

namespace SekretessRegler.Trail;

/// <summary>The style sheet of every page, kept as a file of its own and carried inside the library.</summary>
internal static class HtmlStyle
{
    private const string Resource = "SekretessRegler.trail.css";

    private static readonly Lazy<string> Sheet = new(() =>
    {
        using var reader = new StreamReader(typeof(HtmlStyle).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    public static string Text => Sheet.Value;
}

using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading.Questions;

/// <summary>Where each statement of a question stands, by its path: <c>mottagare[0].verksamhet</c>. Nothing when built in code.</summary>
/// <remarks>This is how one check serves questions from files, with columns, and from code, without.</remarks>
internal sealed class QuestionPlaces
{
    private readonly Dictionary<string, SourceSpan> _spans = new(StringComparer.Ordinal);

    public SourceSpan this[string path]
    {
        get => _spans.GetValueOrDefault(path);
        set => _spans[path] = value;
    }

    /// <summary>The place of the statement, or of what it stands in.</summary>
    public SourceSpan Or(string path, SourceSpan around) => _spans.GetValueOrDefault(path, around);

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}

/// <summary>What the reading of a question shares: the pack, the mistakes and the places.</summary>
internal sealed record QuestionSource(RulePack Pack, DiagnosticBag Bag, QuestionPlaces Places);

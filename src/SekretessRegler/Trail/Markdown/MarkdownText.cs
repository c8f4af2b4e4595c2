using System.Text.RegularExpressions;

namespace SekretessRegler.Trail;

/// <summary>Words as Markdown that reads as the words: nothing in them is markup, a link or HTML.</summary>
internal static partial class MarkdownText
{
    public static string Of(Line line) => AtStart().Replace(string.Concat(line.Runs.Select(Of)).Trim(), @"$1\");

    public static string Of(string text) => Of((Line)text);

    private static string Of(Run run) => run.Ink is Ink.Plain or Ink.Faint ? Escaped(run.Text) : Strong(run.Text);

    private static string Strong(string text) => text.Trim() is { Length: > 0 } inner ? text.Replace(inner, $"**{Escaped(inner)}**", StringComparison.Ordinal) : text;

    private static string Escaped(string text) => Meaningful().Replace(Visible.Text(text), @"\$0");

    // The signs that mean something anywhere in a line, with GitHub's tables, struck out words, formulas, links and entities.
    [GeneratedRegex(@"[\\`*_\[\]<|~$@]|(?<=\b(?:https?|ftp)):(?=//)|(?<=\bwww)\.|&(?=#?\w+;)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaningful();

    // What would begin a heading, a list, a quotation or a rule.
    [GeneratedRegex(@"^(\d{1,9}(?=[.)])|(?=[#>+\-=]))")]
    private static partial Regex AtStart();
}

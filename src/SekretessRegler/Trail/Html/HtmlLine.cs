using System.Text.RegularExpressions;
using System.Xml;

namespace SekretessRegler.Trail;

/// <summary>The words of a line: citations never broken, states and Swedish words told apart.</summary>
internal sealed partial class HtmlLine(XmlWriter html, Language language)
{
    private const string Swedish = "sv";

    public void Write(Line line)
    {
        foreach (var run in line.Runs)
        {
            Write(run);
        }
    }

    public static string? Class(Ink ink) => ink switch
    {
        Ink.Yes => "yes",
        Ink.No => "no",
        Ink.Open => "open",
        Ink.Faint => "faint",
        _ => null,
    };

    private void Write(Run run)
    {
        var lang = run.IsSwedish ? Swedish : null;
        switch (run.Ink)
        {
            case Ink.Plain when lang is null: Text(run.Text); break;
            case Ink.Plain or Ink.Faint: html.Element("span", () => Text(run.Text), ("class", Class(run.Ink)), ("lang", lang)); break;
            case Ink.Heading: html.Element("b", () => Text(run.Text), ("lang", lang)); break;
            default: html.Element("b", () => Text(run.Text), ("class", $"state {Class(run.Ink)}"), ("lang", lang)); break;
        }
    }

    // The words of the statute, and codes, are Swedish in any language.
    private void Text(string text)
    {
        var from = 0;
        foreach (Match match in (language == Language.Swedish ? Wrapping.Citation() : QuotationOrCitation()).Matches(text))
        {
            html.Words(text[from..match.Index]);
            html.Element("span", () => html.Words(match.Value), match.Value[0] is '”' or '«' ? ("lang", Swedish) : ("class", "cite"));
            from = match.Index + match.Length;
        }

        html.Words(text[from..]);
    }

    [GeneratedRegex($"”[^”]*”|«[^»]*»|{Wrapping.CitationPattern}")]
    private static partial Regex QuotationOrCitation();
}

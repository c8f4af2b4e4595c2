using SekretessRegler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SekretessRegler.Reading;

/// <summary>YAML text, or JSON, to nodes with exact places.</summary>
/// <remarks>The parser's events, never its object deserialiser: that one loses places and accepts duplicate keys.</remarks>
internal static class YamlSource
{
    /// <summary>The nodes of the text; null when it could not be read, with a diagnostic.</summary>
    public static SourceNode? Parse(string text, string? shownPath, DiagnosticBag bag)
    {
        if (text.Length > ReadingLimits.FileBytes)
        {
            bag.Add(Messages.FileTooLarge, SourceText.Start(shownPath), ReadingLimits.FileBytes);
            return null;
        }

        return IndentsWithTabs(text, shownPath, bag) ? null : ParseChecked(text, shownPath, bag);
    }

    private static SourceNode? ParseChecked(string text, string? shownPath, DiagnosticBag bag)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return Document(parser, new YamlTreeBuilder(parser, shownPath, bag), shownPath, bag);
        }
        catch (YamlException exception)
        {
            bag.Add(Messages.NotYaml, new(shownPath, (int)exception.Start.Line, (int)exception.Start.Column, 1));
        }
        catch (Exception exception) when (IsScannerFault(exception))
        {
            var end = parser.Current?.End ?? Mark.Empty;
            bag.Add(Messages.NotYaml, new(shownPath, (int)end.Line, (int)end.Column, 1));
        }
        catch (ReadingStoppedException)
        {
            // The builder has said why.
        }

        return null;
    }

    // On some broken texts the scanner stumbles over itself instead of saying where the text is wrong.
    private static bool IsScannerFault(Exception exception) =>
        exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException;

    private static SourceNode? Document(Parser parser, YamlTreeBuilder builder, string? shownPath, DiagnosticBag bag)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            bag.Add(Messages.EmptyFile, SourceText.Start(shownPath));
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = builder.Read(depth: 1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var next))
        {
            bag.Add(Messages.SeveralDocuments, new(shownPath, (int)next.Start.Line, (int)next.Start.Column, 3));
            return null;
        }

        return root;
    }

    // JSON may be indented with tabs; YAML may not, and the parser's own place for the mistake is line 1.
    private static bool IndentsWithTabs(string text, string? shownPath, DiagnosticBag bag)
    {
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            return false;
        }

        var (line, found) = (0, false);
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            var indent = row[..(row.Length - row.TrimStart(" \t").Length)];
            var tab = indent.IndexOf('\t');
            if (tab >= 0 && indent.Length < row.Length)
            {
                found = true;
                bag.Add(Messages.Tab, new(shownPath, line, tab + 1, 1));
            }
        }

        return found;
    }
}

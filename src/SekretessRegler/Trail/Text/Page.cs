using System.Text;

namespace SekretessRegler.Trail;

/// <summary>A text page: lines of at most 80 characters with hanging indents, coloured when asked to.</summary>
internal sealed class Page(bool colour)
{
    public const int Width = 80;

    private readonly StringBuilder _text = new();

    public void Blank() => _text.Append('\n');

    /// <summary>A heading with a blank line above it.</summary>
    public void Heading(string text, int indent = 0)
    {
        Blank();
        Write(indent, indent, text, Ink.Heading);
    }

    /// <summary>A heading for all that follows until the next title, underlined.</summary>
    public void Title(string text, Ink ink)
    {
        Blank();
        Block(0, text, ink);
        Block(0, new string('─', Math.Min(text.Length, Width)), Ink.Faint);
    }

    /// <summary>A paragraph; lines after the first stand two steps in.</summary>
    public void Line(int indent, string text, Ink ink = Ink.Plain) => Write(indent, indent + 2, text, ink);

    /// <summary>A paragraph whose lines all start at the indent.</summary>
    public void Block(int indent, string text, Ink ink = Ink.Plain) => Write(indent, indent, text, ink);

    /// <summary>A label and its text, the text in a column of its own.</summary>
    public void Row(int indent, string label, string text, int column) =>
        Write(indent, indent + column, label.PadRight(column) + text, Ink.Plain);

    public override string ToString() => _text.ToString();

    private void Write(int first, int rest, string text, Ink ink)
    {
        var indent = first;
        foreach (var line in Wrapping.Lines(text, Width - first, Width - rest))
        {
            _text.Append(' ', indent).Append(colour ? ink.On(line) : line).Append('\n');
            indent = rest;
        }
    }
}

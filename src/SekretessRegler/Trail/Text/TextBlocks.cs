using System.Globalization;

namespace SekretessRegler.Trail;

/// <summary>A document as lines of plain text.</summary>
internal sealed class TextBlocks(Page page) : BlockWriter
{
    private const int Column = 12;

    // Deeper steps keep the same indent, so that there is always room for words.
    private const int DeepestStep = 12;

    public static string Render(Document document, bool colour)
    {
        var page = new Page(colour);
        new TextBlocks(page).Write(document);
        return page.ToString();
    }

    public void Write(Document document)
    {
        page.Block(0, document.Answer.Sentence, document.Answer.Ink);
        foreach (var (text, ink) in document.Answer.Parts)
        {
            page.Line(2, text, ink);
        }

        Write(document.Blocks);
        page.Blank();
        foreach (var line in document.Receipt)
        {
            page.Line(0, $"{line}", Ink.Faint);
        }
    }

    protected override void Write(Section section)
    {
        if (section.IsChapter)
        {
            page.Title(section.Heading, section.Ink);
        }
        else
        {
            page.Heading(section.Heading);
        }

        Write(section.Blocks);
    }

    protected override void Write(Bullets bullets)
    {
        foreach (var line in bullets.Lines)
        {
            page.Line(2, $"{line}", bullets.Ink);
        }
    }

    protected override void Write(Table table)
    {
        foreach (var row in table.Rows)
        {
            page.Line(2, string.Format(CultureInfo.InvariantCulture, table.Pattern, [.. row]).TrimEnd());
        }
    }

    protected override void Write(Statements statements)
    {
        foreach (var (label, text) in statements.Rows)
        {
            page.Row(2, label, $"{text}", Column);
        }
    }

    protected override void Write(Questions questions)
    {
        for (var index = 0; index < questions.Asked.Length; index++)
        {
            Write($"{index + 1}. ", questions.Asked[index]);
        }
    }

    protected override void Write(Steps steps)
    {
        foreach (var step in steps.First)
        {
            Write(step, 1);
        }
    }

    private void Write(string number, AskedQuestion question)
    {
        var indent = 2 + number.Length;
        page.Row(2, number, $"{question.Text}", number.Length);
        page.Line(indent, $"{question.Kind}", Ink.Faint);
        foreach (var help in question.Help)
        {
            page.Line(indent, $"{help.Label}: {Line.Join(help.Separator, help.Points)}");
        }
    }

    private void Write(Step step, int depth)
    {
        page.Line(2 * Math.Min(depth, DeepestStep), $"{step.Line}", depth < 2 ? Ink.Heading : Ink.Plain);
        foreach (var below in step.Below)
        {
            Write(below, depth + 1);
        }
    }
}

using System.Collections.Immutable;
using System.Text;

namespace SekretessRegler.Trail;

/// <summary>A document as GitHub-flavoured Markdown that also reads well as it is written.</summary>
internal sealed class MarkdownBlocks : BlockWriter
{
    private const int WidestRow = 120;

    private readonly StringBuilder _text = new();
    private int _level = 1;

    public static string Render(params IEnumerable<Document> documents)
    {
        var blocks = new MarkdownBlocks();
        foreach (var document in documents)
        {
            blocks.Write(document);
        }

        return blocks.ToString();
    }

    public override string ToString() => _text.ToString();

    public void Write(Document document)
    {
        Heading(document.Title);
        Paragraph(MarkdownText.Of(document.Parties));
        Paragraph($"> {MarkdownText.Of(new Run(document.Answer.Sentence, document.Answer.Ink))}");
        Items(document.Answer.Parts.Select(part => MarkdownText.Of(new Run(part.Text, part.Ink))));
        Under(() => Write(document.Blocks));
        Paragraph("---");
        foreach (var line in document.Receipt)
        {
            Paragraph(MarkdownText.Of(line));
        }
    }

    protected override void Write(Section section)
    {
        Heading(section.Heading);
        Under(() => Write(section.Blocks));
    }

    protected override void Write(Bullets bullets)
    {
        if (bullets.Lines is [var only])
        {
            Paragraph(MarkdownText.Of(only));
        }
        else
        {
            Items(bullets.Lines.Select(MarkdownText.Of));
        }
    }

    protected override void Write(Table table)
    {
        if (IsRatherAList(table))
        {
            Items(table.Rows.Select(row => MarkdownText.Of(Listed(table.Pattern, row))));
            return;
        }

        Row(table.Columns.Select(MarkdownText.Of));
        Row(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(MarkdownText.Of));
        }

        _text.Append('\n');
    }

    protected override void Write(Statements statements) =>
        Items(statements.Rows.Select(row => MarkdownText.Of(Lead(row.Label, ": ") + row.Text)));

    protected override void Write(Questions questions)
    {
        for (var index = 0; index < questions.Asked.Length; index++)
        {
            Write($"{index + 1}. ", questions.Asked[index]);
        }

        _text.Append('\n');
    }

    protected override void Write(Steps steps)
    {
        Write(steps.First, 0);
        _text.Append('\n');
    }

    private void Write(IEnumerable<Step> steps, int depth)
    {
        foreach (var step in steps)
        {
            Item(depth, step.Line);
            Write(step.Below, depth + 1);
        }
    }

    private void Write(string number, AskedQuestion question)
    {
        var indent = new string(' ', number.Length);
        _text.Append(number).Append(MarkdownText.Of(new Run($"{question.Text}", Ink.Heading))).Append('\n');
        _text.Append(indent).Append("- ").Append(MarkdownText.Of(question.Kind)).Append('\n');
        foreach (var help in question.Help)
        {
            _text.Append(indent).Append("- ").Append(MarkdownText.Of(Lead(help.Label, ": ") + Line.Join(help.Separator, help.Points))).Append('\n');
        }
    }

    // Unrendered, two columns and wide rows are easier to read, and to change, as a list.
    private static bool IsRatherAList(Table table) =>
        table.Columns.Length < 3 || table.Rows.Any(row => row.Sum(cell => $"{cell}".Length) > WidestRow);

    private static Line Listed(string pattern, ImmutableArray<Line> row) => row.Skip(1).All(cell => $"{cell}".Length == 0)
        ? Lead(row[0], "") : Line.Fill(pattern.Replace("{0}  ", "{0}: ", StringComparison.Ordinal), [Lead(row[0], ""), .. row[1..]]);

    private static Line Lead(Line words, string separator) => new Line(new Run($"{words}", Ink.Heading)) + separator;

    private void Under(Action write)
    {
        _level++;
        write();
        _level--;
    }

    private void Heading(string text) => Paragraph($"{new string('#', _level)} {MarkdownText.Of(text)}");

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private void Items(IEnumerable<string> items)
    {
        var list = string.Concat(items.Select(item => $"- {item}\n"));
        if (list.Length > 0)
        {
            Paragraph(list.TrimEnd('\n'));
        }
    }

    private void Item(int depth, Line line) => _text.Append(' ', 2 * depth).Append("- ").Append(MarkdownText.Of(line)).Append('\n');

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}

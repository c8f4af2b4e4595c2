using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace SekretessRegler.Trail;

/// <summary>The blocks of a document as HTML: headings in their order, tables with heads, steps that the reader opens.</summary>
/// <param name="level">The level of the headings.</param>
/// <param name="id">What the ids of the sections begin with.</param>
/// <param name="heading">The heading that the blocks stand under, which names a table.</param>
internal sealed class HtmlBlocks(XmlWriter html, Language language, int level, string id, string heading) : BlockWriter
{
    private readonly HtmlLine _line = new(html, language);
    private int _sections;

    /// <summary>The id of a section by its number among its neighbours.</summary>
    public static string Id(string parent, int number) => string.Create(CultureInfo.InvariantCulture, $"{parent}-{number}");

    protected override void Write(Section section)
    {
        var name = Id(id, ++_sections);
        var below = new HtmlBlocks(html, language, level + 1, name, section.Heading);
        html.Block("section", () =>
        {
            if (section.IsAside)
            {
                html.Block("details", () =>
                {
                    html.Element("summary", () => Heading(section));
                    below.Write(section.Blocks);
                });
            }
            else
            {
                Heading(section);
                below.Write(section.Blocks);
            }
        }, ("id", name), ("class", section.IsChapter ? "chapter" : null));
    }

    protected override void Write(Bullets bullets)
    {
        var of = HtmlLine.Class(bullets.Ink);
        if (bullets.Lines is [var only])
        {
            html.Block("p", () => _line.Write(only), ("class", of));
        }
        else
        {
            html.Block("ul", () => Items("li", bullets.Lines), ("class", of));
        }
    }

    // On a narrow screen the rows stand under each other, which takes away what a table is: so the roles are written out.
    protected override void Write(Table table) => html.Block("table", () =>
    {
        html.Block("caption", () => html.Words(heading));
        html.Block("thead", () => html.Element("tr", () =>
        {
            foreach (var column in table.Columns)
            {
                html.Element("th", () => html.Words(column), ("scope", "col"), ("role", "columnheader"));
            }
        }, ("role", "row")), ("role", "rowgroup"));
        html.Block("tbody", () =>
        {
            foreach (var row in table.Rows)
            {
                html.Block("tr", () => Row(table.Columns, row), ("role", "row"));
            }
        }, ("role", "rowgroup"));
    }, ("role", "table"));

    protected override void Write(Statements statements) => html.Block("dl", () =>
    {
        foreach (var (label, text) in statements.Rows)
        {
            html.Block("div", () =>
            {
                html.Element("dt", () => html.Words(label));
                html.Element("dd", () => _line.Write(text));
            });
        }
    }, ("class", "statements"));

    protected override void Write(Questions questions) => html.Block("ol", () =>
    {
        foreach (var question in questions.Asked)
        {
            html.Block("li", () => html.Element("details", () => Write(question)));
        }
    }, ("class", "questions"));

    protected override void Write(Steps steps) => Write(steps.First, isTop: true);

    private void Heading(Section section) => html.Element(
        string.Create(CultureInfo.InvariantCulture, $"h{level}"), () => html.Words(section.Heading), ("class", HtmlLine.Class(section.Ink)));

    private void Row(ImmutableArray<string> columns, ImmutableArray<Line> row)
    {
        for (var index = 0; index < row.Length; index++)
        {
            var cell = row[index];
            html.Element(index == 0 ? "th" : "td", () => _line.Write(cell),
                ("scope", index == 0 ? "row" : null), ("role", index == 0 ? "rowheader" : "cell"), ("data-column", columns[index]));
        }
    }

    private void Write(AskedQuestion question)
    {
        html.Element("summary", () => _line.Write(question.Text));
        html.Block("p", () => _line.Write(question.Kind), ("class", "faint"));
        if (!question.Help.IsEmpty)
        {
            html.Block("dl", () => Help(question.Help), ("class", "help"));
        }
    }

    private void Help(ImmutableArray<Help> all)
    {
        foreach (var help in all)
        {
            html.Block("div", () =>
            {
                html.Element("dt", () => html.Words(help.Label));
                Items("dd", help.Points);
            });
        }
    }

    private void Items(string name, ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            html.Block(name, () => _line.Write(line));
        }
    }

    // The steps of the method stand open, what they rest on is opened by the reader.
    private void Write(ImmutableArray<Step> steps, bool isTop) => html.Block("ul", () =>
    {
        foreach (var step in steps)
        {
            html.Block("li", () =>
            {
                if (step.Below.IsEmpty)
                {
                    _line.Write(step.Line);
                    return;
                }

                html.Element("details", () =>
                {
                    html.Element("summary", () => _line.Write(step.Line));
                    Write(step.Below, isTop: false);
                }, ("open", isTop ? "" : null));
            });
        }
    }, ("class", isTop ? "steps" : null));
}

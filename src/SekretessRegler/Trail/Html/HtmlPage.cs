using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace SekretessRegler.Trail;

/// <summary>Documents as one page that needs nothing else: no script, no file, no network.</summary>
internal sealed class HtmlPage
{
    // Nothing that a question says can run or fetch anything, even if it were taken for markup.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";
    private const string Text = "text";

    private readonly XmlWriter _html;
    private readonly ImmutableArray<Document> _documents;
    private readonly Language _language;

    private HtmlPage(XmlWriter html, ImmutableArray<Document> documents)
    {
        _html = html;
        _documents = documents;
        _language = documents[0].Language;
    }

    private bool IsOne => _documents.Length == 1;

    private string Title => IsOne ? _documents[0].Title : Say(Phrases.Titles, _documents.Length);

    public static string Render(params ImmutableArray<Document> documents)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        using (var html = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n", ConformanceLevel = ConformanceLevel.Fragment }))
        {
            new HtmlPage(html, documents).Write();
        }

        return text.Append('\n').ToString();
    }

    private void Write() => _html.Element("html", () =>
    {
        _html.Block("head", Head);
        _html.Block("body", Body);
    }, ("lang", _language == Language.English ? "en" : "sv"));

    private void Head()
    {
        _html.Empty("meta", ("charset", "utf-8"));
        _html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        _html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        _html.Block("title", () => _html.Words(Title));
        _html.Block("style", () => _html.WriteRaw($"\n{HtmlStyle.Text}"));
    }

    private void Body()
    {
        _html.Block("a", () => _html.Words(Say(Phrases.Skip)), ("class", "skip"), ("href", IsOne ? $"#{Text}" : $"#{Id(0)}"));
        if (!IsOne)
        {
            _html.Block("header", () =>
            {
                _html.Block("h1", () => _html.Words(Title));
                Contents(_documents.Select((document, index) => (Id(index), document.Title, (AnswerLine?)document.Answer)));
            });
        }

        _html.Block("main", () =>
        {
            for (var index = 0; index < _documents.Length; index++)
            {
                Article(_documents[index], Id(index));
            }
        });
    }

    private void Contents(IEnumerable<(string Id, string Text, AnswerLine? Answer)> entries) => _html.Block("nav", () => _html.Block("ol", () =>
    {
        foreach (var (id, text, answer) in entries)
        {
            _html.Block("li", () =>
            {
                _html.Element("a", () => _html.Words(text), ("href", $"#{id}"));
                if (answer is not null)
                {
                    _html.WriteString(" ");
                    _html.Element("b", () => _html.Words(answer.Word), ("class", $"state {HtmlLine.Class(answer.Ink)}"));
                }
            });
        }
    }), ("aria-label", Say(Phrases.Contents)));

    private void Article(Document document, string id) => _html.Block("article", () =>
    {
        _html.Block("header", () =>
        {
            _html.Block(IsOne ? "h1" : "h2", () => _html.Words(document.Title));
            _html.Block("p", () => _html.Words(document.Parties), ("class", "parties"));
            _html.Block("div", () => Answer(document.Answer), ("class", $"answer {HtmlLine.Class(document.Answer.Ink)}"));
        });
        if (IsOne)
        {
            Contents(document.Blocks.OfType<Section>().Select((section, index) => (HtmlBlocks.Id(id, index + 1), section.Heading, (AnswerLine?)null)));
        }

        _html.Block("div", () =>
        {
            new HtmlBlocks(_html, _language, IsOne ? 2 : 3, id, document.Title).Write(document.Blocks);
            _html.Block("footer", () => Receipt(document.Receipt));
        }, ("id", IsOne ? Text : null), ("class", Text));
    }, ("id", id));

    private void Answer(AnswerLine answer)
    {
        _html.Block("p", () => _html.Words(answer.Word), ("class", "word"));
        _html.Block("p", () => _html.Words(answer.Sentence), ("class", "sentence"));
        if (!answer.Parts.IsEmpty)
        {
            _html.Block("ul", () =>
            {
                foreach (var (text, ink) in answer.Parts)
                {
                    _html.Block("li", () => _html.Words(text), ("class", HtmlLine.Class(ink)));
                }
            });
        }
    }

    private void Receipt(ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            _html.Block("p", () => _html.Words($"{line}"));
        }
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");

    private string Say(Phrase phrase, params object?[] values) => phrase.In(_language, values);
}

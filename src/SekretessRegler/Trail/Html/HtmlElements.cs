using System.Xml;

namespace SekretessRegler.Trail;

/// <summary>Elements of a page. The writer escapes all that is not markup of ours.</summary>
internal static class HtmlElements
{
    public static void Element(this XmlWriter html, string name, Action inside, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                html.WriteAttributeString(attribute, value);
            }
        }

        inside();
        html.WriteFullEndElement();
    }

    /// <summary>An element on a line of its own in the source.</summary>
    public static void Block(this XmlWriter html, string name, Action inside, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.WriteWhitespace("\n");
        html.Element(name, inside, attributes);
    }

    /// <summary>An element that never has anything inside.</summary>
    public static void Empty(this XmlWriter html, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteWhitespace("\n");
        html.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            html.WriteAttributeString(attribute, value);
        }

        html.WriteEndElement();
    }

    public static void Words(this XmlWriter html, string text) => html.WriteString(Visible.Text(text));
}

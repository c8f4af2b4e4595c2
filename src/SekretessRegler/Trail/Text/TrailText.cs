namespace SekretessRegler.Trail;

/// <summary>The trail as an indented tree, each line with its citation first.</summary>
internal static class TrailText
{
    // Deeper lines keep the same indent, so that there is always room for words.
    private const int DeepestStep = 12;

    public static void Write(Page page, TrailNode root)
    {
        page.Heading(page.Say(Phrases.Trail));
        Node(page, root, 1);
    }

    private static void Node(Page page, TrailNode node, int depth)
    {
        var indent = 2 * Math.Min(depth, DeepestStep);
        page.Line(indent, Line(page, node));
        var source = Source(page, node);
        if (source.Length > 0)
        {
            page.Line(indent + 4, source, Ink.Faint);
        }

        foreach (var child in node.Children)
        {
            Node(page, child, depth + 1);
        }
    }

    private static string Line(Page page, TrailNode node)
    {
        var text = page.Language == Language.English && node.English.Length > 0 ? node.English : node.Text;
        var cited = node.Citation is { } citation ? $"{citation}  {text}" : text;
        return node.Result is { } result ? $"{cited}: {page.Word(result)}" : cited;
    }

    private static string Source(Page page, TrailNode node)
    {
        var parts = new[] { node.Value is { } value && value != node.Result ? page.Word(value) : null, node.Origin, node.Act, node.Days };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}

namespace SekretessRegler.Trail;

/// <summary>The trail as an indented tree, each line with its citation first.</summary>
internal static class TrailText
{
    // Deeper lines keep the same indent, so that there is always room for words.
    private const int DeepestStep = 12;

    private static readonly string Closed = Notations.Route[RouteState.Closed];

    public static void Write(Page page, TrailNode root)
    {
        page.Heading(page.Say(Phrases.Trail));
        foreach (var node in root.Citation is null ? root.Children : [root])
        {
            Node(page, node, 1, parent: null);
        }
    }

    private static void Node(Page page, TrailNode node, int depth, string? parent)
    {
        page.Line(2 * Math.Min(depth, DeepestStep), Line(page, node, parent), depth < 3 ? Ink.Heading : Ink.Plain);
        foreach (var child in node.Children.Where(child => IsTold(node, child)))
        {
            Node(page, child, depth + 1, node.Citation ?? parent);
        }
    }

    // Of what is closed, only what closes it is told; the whole tree is in the JSON.
    private static bool IsTold(TrailNode node, TrailNode child) => node.Result != Closed || child.Result == "nej";

    private static string Line(Page page, TrailNode node, string? parent)
    {
        var text = page.Language == Language.English && node.English.Length > 0 ? node.English : node.Text;
        var cited = node.Citation is { } citation && citation != parent ? $"{citation}  {text}" : text;
        var line = (node.Result ?? node.Value) is { } result ? $"{cited.TrimEnd('.')}: {page.Word(result)}" : cited;
        return Source(page, node) is { Length: > 0 } source ? $"{line} ({source})" : line;
    }

    private static string Source(Page page, TrailNode node)
    {
        var value = node.Result is null || node.Value == node.Result ? null : node.Value;
        var parts = new[] { value is null ? null : page.Word(value), node.Origin, node.Act, node.Days };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}

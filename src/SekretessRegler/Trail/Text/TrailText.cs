using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The trail as an indented tree, each line with its citation first. The whole tree is in the JSON.</summary>
internal static class TrailText
{
    // Deeper lines keep the same indent, so that there is always room for words.
    private const int DeepestStep = 12;

    private static readonly string Possible = Notations.Route[RouteState.Possible];
    private static readonly string Closed = Notations.Route[RouteState.Closed];

    // What a rule came to is said before its meaning; what a condition came to, after it.
    private static readonly ImmutableArray<string> States = [.. Notations.Route.Words, .. Notations.Secrecy.Words, SecrecyTrail.Exempts, SecrecyTrail.Displaces];

    public static void Write(Page page, Decision decision)
    {
        page.Heading(page.Say(Phrases.Trail));
        var parts = decision.Trail.Children;
        for (var index = 0; index < parts.Length; index++)
        {
            var permits = index < decision.Parts.Length && decision.Parts[index].Outcome.Permits();
            if (parts.Length == 1 && parts[0].Citation is null)
            {
                Below(page, parts[0], 1, null, permits);
            }
            else
            {
                Node(page, parts[index], 1, null, permits);
            }
        }
    }

    private static void Node(Page page, TrailNode node, int depth, string? around, bool permits)
    {
        var indent = 2 * Math.Min(depth, DeepestStep);
        if (node.Result == Closed)
        {
            page.Line(indent, $"{node.Citation}  {page.Word(Closed)}: {string.Join("; ", Closing(node, 1).Select(child => Said(page, child)).Distinct(StringComparer.Ordinal))}");
            return;
        }

        page.Line(indent, Line(page, node, around), depth < 2 ? Ink.Heading : Ink.Plain);
        Below(page, node, depth + 1, node.Citation ?? around, permits);
    }

    private static void Below(Page page, TrailNode node, int depth, string? around, bool permits)
    {
        foreach (var child in node.Children.Where(child => IsTold(child, permits)))
        {
            Node(page, child, depth, around, permits);
        }
    }

    // Past an open route the others are told above, with what they miss; a heading without lines says nothing.
    private static bool IsTold(TrailNode node, bool permits) =>
        !node.IsToldAbove && !(permits && (node.Result == Possible || node.Result == Closed))
        && (node.Citation is not null || node.Result is not null || node.Value is not null || node.Children.Any(child => IsTold(child, permits)));

    // One condition that does not hold closes; of alternatives all.
    private static IEnumerable<TrailNode> Closing(TrailNode node, int most = int.MaxValue) =>
        from child in node.Children.Where(child => child.Result is null or "nej").Take(most)
        from deepest in Closing(child).DefaultIfEmpty(child)
        select deepest;

    private static string Line(Page page, TrailNode node, string? around) =>
        node.Citation is { } citation && Citations.Within(around, citation) is { } place
            ? $"{(page.Language == Language.English ? place.Replace("punkt ", "item ", StringComparison.Ordinal) : place)}  {Said(page, node)}" : Said(page, node);

    private static string Said(Page page, TrailNode node)
    {
        var text = page.Say(new Bilingual(node.Text, node.English.Length > 0 ? node.English : node.Text)).TrimEnd('.');
        var value = node.Value is null ? null : page.Say(new Bilingual(node.Value, node.ValueInEnglish ?? node.Value));
        var origin = node.Origin is null ? null : page.Say(new Bilingual(node.Origin, node.OriginInEnglish ?? node.Origin));
        return node.Result is not { } result ? With(value is null ? text : $"{text}: {value}", origin, Wording(page, node))
            : States.Contains(result) ? With($"{Join(page.Word(result), value)}: {text}", Wording(page, node))
            : result == "okänt" && origin is not null ? With($"{text}: {origin}", value)
            : With($"{text}: {page.Word(result)}", value == page.Word(result) ? null : value, origin, Wording(page, node));
    }

    private static string Join(string result, string? value) => value is null ? result : $"{result}, {value}";

    private static string? Wording(Page page, TrailNode node) => node.Act is null ? node.Days
        : $"{node.Act}, {(page.Language == Language.English ? node.Days?.Replace("från ", "from ", StringComparison.Ordinal) : node.Days)}";

    private static string With(string text, params string?[] sources)
    {
        var inside = string.Join(", ", sources.Where(source => !string.IsNullOrEmpty(source)));
        return inside.Length > 0 ? $"{text} ({inside})" : text;
    }
}

using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Trail;

/// <summary>The trail as steps, each with its citation first. The whole tree is in the JSON.</summary>
internal sealed class TrailSteps(Voice voice)
{
    private static readonly string Possible = Notations.Route[RouteState.Possible];
    private static readonly string Closed = Notations.Route[RouteState.Closed];

    // What a rule came to is said before its meaning; what a condition came to, after it.
    private static readonly ImmutableArray<string> States = [.. Notations.Route.Words, .. Notations.Secrecy.Words, SecrecyTrail.Exempts, SecrecyTrail.Displaces];

    public Steps Of(Decision decision)
    {
        var parts = decision.Trail.Children;
        return new([.. parts.SelectMany((node, index) =>
            (index < decision.Parts.Length && decision.Parts[index].Outcome.Permits()) is var permits && parts.Length == 1 && node.Citation is null
                ? Below(node, null, permits) : [Of(node, null, permits)])]);
    }

    private Step Of(TrailNode node, string? around, bool permits) => node.Result == Closed
        ? new(Cited(node.Citation) + voice.State(Closed) + ": " + Line.Join("; ", Closing(node, 1).Select(Said).DistinctBy(line => line.ToString())), [])
        : new(Placed(node, around), Below(node, node.Citation ?? around, permits));

    private ImmutableArray<Step> Below(TrailNode node, string? around, bool permits) =>
        [.. node.Children.Where(child => IsTold(child, permits)).Select(child => Of(child, around, permits))];

    // Past an open route the others are told above, with what they miss; a heading without lines says nothing.
    private static bool IsTold(TrailNode node, bool permits) =>
        !node.IsToldAbove && !(permits && (node.Result == Possible || node.Result == Closed))
        && (node.Citation is not null || node.Result is not null || node.Value is not null || node.Children.Any(child => IsTold(child, permits)));

    // One condition that does not hold closes; of alternatives all.
    private static IEnumerable<TrailNode> Closing(TrailNode node, int most = int.MaxValue) =>
        from child in node.Children.Where(child => child.Result is null or "nej").Take(most)
        from deepest in Closing(child).DefaultIfEmpty(child)
        select deepest;

    private Line Placed(TrailNode node, string? around) =>
        (node.Citation is { } citation && Citations.Within(around, citation) is { } place
            ? Cited(voice.Language == Language.English ? place.Replace("punkt ", "item ", StringComparison.Ordinal) : place) : new()) + Said(node);

    private static Line Cited(string? place) => new(new Run($"{place}", Ink.Heading), new Run("  "));

    private Line Said(TrailNode node)
    {
        var text = voice.Say(node.Text.TrimEnd('.'), node.English.TrimEnd('.'));
        var value = node.Value is null ? null : voice.Say(node.Value, node.ValueInEnglish ?? node.Value).Text;
        var origin = node.Origin is null ? null : voice.Say(node.Origin, node.OriginInEnglish ?? node.Origin).Text;
        return node.Result is not { } result ? With(value is null ? text : (Line)text + $": {value}", origin, voice.Wording(node.Act, node.Days))
            : States.Contains(result) ? With((Line)voice.State(result) + (value is null ? ": " : $", {value}: ") + text, voice.Wording(node.Act, node.Days))
            : result == "okänt" && origin is not null ? With((Line)text + ": " + new Run(origin, Ink.Open), value)
            : With((Line)text + ": " + voice.State(result), value == voice.Word(result) ? null : value, origin, voice.Wording(node.Act, node.Days));
    }

    private static Line With(Line line, params string?[] sources)
    {
        var inside = string.Join(", ", sources.Where(source => !string.IsNullOrEmpty(source)));
        return inside.Length > 0 ? line + new Run($" ({inside})", Ink.Faint) : line;
    }
}

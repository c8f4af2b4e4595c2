using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>What can be read off a diagram: its values, what it depends on, restrictions, projections and counts.</summary>
internal static class DiagramQueries
{
    public static ImmutableSortedSet<int> Terminals(this Diagram diagram, int root)
    {
        var found = ImmutableSortedSet.CreateBuilder<int>();
        Visit(diagram, root, node =>
        {
            if (Diagram.IsTerminal(node))
            {
                found.Add(Diagram.Value(node));
            }
        });
        return found.ToImmutable();
    }

    /// <summary>The levels that the diagram depends on, in order.</summary>
    public static ImmutableSortedSet<int> Support(this Diagram diagram, int root)
    {
        var found = ImmutableSortedSet.CreateBuilder<int>();
        Visit(diagram, root, node =>
        {
            if (!Diagram.IsTerminal(node))
            {
                found.Add(diagram.Level(node));
            }
        });
        return found.ToImmutable();
    }

    /// <summary>The diagram with each terminal value replaced.</summary>
    public static int Project(this Diagram diagram, int root, Func<int, int> change) =>
        Rebuild(diagram, root, (node, next) => Diagram.IsTerminal(node)
            ? Diagram.Terminal(change(Diagram.Value(node)))
            : diagram.Node(diagram.Level(node), [.. diagram.Children(node).Select(next)]));

    /// <summary>The diagram where the chosen levels have the chosen value.</summary>
    public static int Restrict(this Diagram diagram, int root, IReadOnlyDictionary<int, int> chosen) =>
        chosen.Count == 0 ? root : Rebuild(diagram, root, (node, next) =>
            Diagram.IsTerminal(node) ? node
            : chosen.TryGetValue(diagram.Level(node), out var value) ? next(diagram.Children(node)[value])
            : diagram.Node(diagram.Level(node), [.. diagram.Children(node).Select(next)]));

    /// <summary>How many completions make the diagram true, as a share of all.</summary>
    public static double Share(this Diagram diagram, int root)
    {
        var known = new Dictionary<int, double>();
        return Of(root);

        double Of(int node) =>
            Diagram.IsTerminal(node) ? Diagram.Value(node)
            : known.TryGetValue(node, out var share) ? share
            : known[node] = diagram.Children(node).Average(Of);
    }

    /// <summary>For each level, the share of completions in which that answer alone turns a diagram of true and false.</summary>
    public static Dictionary<int, double> TurningShares(this Diagram diagram, int root)
    {
        var (shares, reached) = (new Dictionary<int, double>(), new Dictionary<int, double> { [root] = 1 });
        var waiting = new PriorityQueue<int, int>([(root, diagram.Level(root))]);
        while (waiting.TryDequeue(out var node, out var level) && !Diagram.IsTerminal(node))
        {
            var children = diagram.Children(node);
            var canBe = children.Aggregate(Diagram.False, diagram.Or);
            var canNotBe = children.Select(diagram.Not).Aggregate(Diagram.False, diagram.Or);
            shares[level] = shares.GetValueOrDefault(level) + (reached[node] * diagram.Share(diagram.And(canBe, canNotBe)));
            foreach (var child in children)
            {
                if (reached.TryAdd(child, 0))
                {
                    waiting.Enqueue(child, diagram.Level(child));
                }

                reached[child] += reached[node] / children.Length;
            }
        }

        return shares;
    }

    /// <summary>True when some way of answering the levels before the bound leaves a single value.</summary>
    public static bool CanBeSettledBefore(this Diagram diagram, int root, int bound)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (diagram.Level(node) >= bound)
            {
                if (diagram.Terminals(node).Count == 1)
                {
                    return true;
                }

                continue;
            }

            foreach (var child in diagram.Children(node))
            {
                waiting.Push(child);
            }
        }

        return false;
    }

    private static void Visit(Diagram diagram, int root, Action<int> visit)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            visit(node);
            foreach (var child in Diagram.IsTerminal(node) ? [] : diagram.Children(node))
            {
                waiting.Push(child);
            }
        }
    }

    private static int Rebuild(Diagram diagram, int root, Func<int, Func<int, int>, int> build)
    {
        var known = new Dictionary<int, int>();
        return Next(root);

        int Next(int node) => known.TryGetValue(node, out var made) ? made : known[node] = build(node, Next);
    }
}

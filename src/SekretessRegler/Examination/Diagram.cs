using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>A reduced, ordered, multi-valued decision diagram with shared nodes.</summary>
/// <remarks>
/// Nodes are numbers. A negative number is a terminal: value v is node ~v. One operation (if-then-else) builds everything.
/// The number of nodes is bounded; past the bound <see cref="DiagramLimitException"/> is thrown, never an answer given.
/// </remarks>
internal sealed class Diagram(int maximumNodes = Diagram.DefaultMaximumNodes)
{
    /// <summary>The bound on nodes (method.md 3). A number of nodes, never time.</summary>
    public const int DefaultMaximumNodes = 100_000;

    public const int False = ~0;
    public const int True = ~1;

    private readonly List<(int Level, ImmutableArray<int> Children)> _nodes = [];
    private readonly Dictionary<NodeKey, int> _unique = [];
    private readonly Dictionary<(int, int, int), int> _chosen = [];

    public int NodeCount => _nodes.Count;

    public static int Terminal(int value) => ~value;

    public static bool IsTerminal(int node) => node < 0;

    public static int Value(int terminal) => ~terminal;

    public int Level(int node) => IsTerminal(node) ? int.MaxValue : _nodes[node].Level;

    public ImmutableArray<int> Children(int node) => _nodes[node].Children;

    public int Not(int node) => Choose(node, False, True);

    public int And(int a, int b) => Choose(a, b, False);

    public int Or(int a, int b) => Choose(a, True, b);

    public int Node(int level, ImmutableArray<int> children)
    {
        if (children.All(child => child == children[0]))
        {
            return children[0];
        }

        var key = new NodeKey(level, children);
        if (_unique.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_nodes.Count >= maximumNodes)
        {
            throw new DiagramLimitException();
        }

        _nodes.Add((level, children));
        return _unique[key] = _nodes.Count - 1;
    }

    /// <summary>If the condition (a diagram of true and false) holds, one diagram, else the other.</summary>
    public int Choose(int condition, int whenTrue, int whenFalse)
    {
        if (condition == True || whenTrue == whenFalse)
        {
            return whenTrue;
        }

        if (condition == False)
        {
            return whenFalse;
        }

        if (whenTrue == True && whenFalse == False)
        {
            return condition;
        }

        var key = (condition, whenTrue, whenFalse);
        return _chosen.TryGetValue(key, out var known) ? known : _chosen[key] = ChooseBelow(condition, whenTrue, whenFalse);
    }

    private int ChooseBelow(int condition, int whenTrue, int whenFalse)
    {
        var level = Math.Min(Level(condition), Math.Min(Level(whenTrue), Level(whenFalse)));
        var count = Width(condition, whenTrue, whenFalse, level);
        var children = ImmutableArray.CreateBuilder<int>(count);
        for (var value = 0; value < count; value++)
        {
            children.Add(Choose(Below(condition, level, value), Below(whenTrue, level, value), Below(whenFalse, level, value)));
        }

        return Node(level, children.MoveToImmutable());
    }

    public int Below(int node, int level, int value) => Level(node) == level ? _nodes[node].Children[value] : node;

    private int Width(int a, int b, int c, int level) =>
        Level(a) == level ? _nodes[a].Children.Length : Level(b) == level ? _nodes[b].Children.Length : _nodes[c].Children.Length;

    private readonly record struct NodeKey(int Level, ImmutableArray<int> Children)
    {
        public bool Equals(NodeKey other) => Level == other.Level && Children.AsSpan().SequenceEqual(other.Children.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Level);
            foreach (var child in Children)
            {
                hash.Add(child);
            }

            return hash.ToHashCode();
        }
    }
}

/// <summary>The diagram would exceed its bound of nodes.</summary>
internal sealed class DiagramLimitException : Exception;

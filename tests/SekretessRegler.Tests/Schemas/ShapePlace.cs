using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Tests.Schemas;

/// <summary>A shape within a kind of file, and how a whole file is made around a mapping of that shape.</summary>
internal sealed record ShapePlace(string Path, Shape Shape, Func<MappingNode, MappingNode> Around)
{
    /// <summary>Every shape that the root leads to, once.</summary>
    public static IEnumerable<ShapePlace> Below(Shape root)
    {
        var seen = new HashSet<Shape>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<ShapePlace>([new(root.Name, root, mapping => mapping)]);
        while (waiting.TryDequeue(out var place))
        {
            if (!seen.Add(place.Shape))
            {
                continue;
            }

            yield return place;
            foreach (var (key, shape, wrap) in place.Shape.Keys.SelectMany(key => Parts(key.Holds, FirstOf(key)).Select(part => (key, part.Shape, part.Wrap))))
            {
                waiting.Enqueue(new($"{place.Path}.{key.Name}", shape, inner => place.Around(place.With(key.Name, wrap(inner)))));
            }
        }
    }

    /// <summary>A whole file with the key's example.</summary>
    public MappingNode With(Key key) => Around(With(key.Name, Example(key)));

    /// <summary>A whole file with a key that no shape has.</summary>
    public MappingNode WithStranger() => Around(With("finns-inte", new ScalarNode("x", default)));

    // What must stand there, and the key.
    private MappingNode With(string name, SourceNode value)
    {
        var exclusive = Shape.Groups.Where(group => group.OnlyOne && group.Keys.Contains(name)).SelectMany(group => group.Keys);
        var demanded = Shape.Keys.Where(key => key.IsRequired).Select(key => key.Name).Concat(Shape.Groups.Select(group => group.Keys[0]))
            .Where(key => key != name && !exclusive.Contains(key)).Distinct();
        return new([.. demanded.Select(key => Entry(key, Example(Shape.Find(key)!))), Entry(name, value)], default);
    }

    private static SourceEntry Entry(string key, SourceNode value) => new(key, default, value);

    private static SourceNode Example(Key key) => YamlSource.Parse(key.Example, key.Name, new DiagnosticBag())!;

    // Keys that an author chooses: the one of the example.
    private static string FirstOf(Key key) => Example(key) is MappingNode { Entries: [var first, ..] } ? first.Key : "";

    private static ImmutableArray<(Shape Shape, Func<SourceNode, SourceNode> Wrap)> Parts(Content content, string key) => content switch
    {
        PartContent part => [(part.Shape(), inner => inner)],
        ListContent list => [.. Parts(list.One, key).Select(part => (part.Shape, Wrap(inner => new ListNode([part.Wrap(inner)], default))))],
        TableContent table => [.. Parts(table.Of, key).Select(part => (part.Shape, Wrap(inner => new MappingNode([Entry(key, part.Wrap(inner))], default))))],
        EitherContent either => [.. either.All.SelectMany(one => Parts(one, key))],
        _ => [],
    };

    private static Func<SourceNode, SourceNode> Wrap(Func<SourceNode, SourceNode> wrap) => wrap;
}

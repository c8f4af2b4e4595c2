using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SekretessRegler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SekretessRegler.Reading;

/// <summary>Builds nodes from the parser's events and refuses what the format leaves out.</summary>
internal sealed class YamlTreeBuilder(Parser parser, string? shownPath, DiagnosticBag bag)
{
    private int _nodes;

    public SourceNode Read(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            Refuse(Messages.Alias, Span(alias), alias.Value.Value);
        }

        var start = parser.Accept<NodeEvent>(out var node) ? node : throw new ReadingStoppedException();
        CheckLimits(start, depth);
        RefuseAnchorAndTag(start);
        return start switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(depth),
            _ => ReadMapping(depth),
        };
    }

    private ScalarNode ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        if (scalar.Value.Length > ReadingLimits.ScalarLength)
        {
            Refuse(Messages.ScalarTooLong, Span(scalar), ReadingLimits.ScalarLength);
        }

        // Normalising the values, not the file, keeps columns right after a decomposed å.
        return new(Composition.Compose(scalar.Value), Span(scalar));
    }

    private ListNode ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(depth + 1));
            CheckLength(items.Count, start);
        }

        return new(items.ToImmutable(), Span(start));
    }

    private MappingNode ReadMapping(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var entry = ReadEntry(depth);
            if (IsAllowed(entry, keys))
            {
                entries.Add(entry);
            }

            CheckLength(entries.Count, start);
        }

        return new(entries.ToImmutable(), Span(start));
    }

    private SourceEntry ReadEntry(int depth)
    {
        if (!parser.Accept<Scalar>(out var key))
        {
            Refuse(Messages.KeyNotText, Span(parser.Current ?? throw new ReadingStoppedException()));
        }

        RefuseAnchorAndTag(key);
        var name = ReadScalar();
        return new(name.Text, name.Span, Read(depth + 1));
    }

    private bool IsAllowed(SourceEntry entry, HashSet<string> keys)
    {
        if (entry.Key == "<<")
        {
            bag.Add(Messages.MergeKey, entry.KeySpan);
            return false;
        }

        if (!keys.Add(entry.Key))
        {
            bag.Add(Messages.DuplicateKey, entry.KeySpan, entry.Key);
            return false;
        }

        return true;
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            bag.Add(Messages.Anchor, Span(node), node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            bag.Add(Messages.Tag, Span(node), node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        }
    }

    private void CheckLimits(NodeEvent node, int depth)
    {
        if (++_nodes > ReadingLimits.Nodes)
        {
            Refuse(Messages.TooManyNodes, Span(node), ReadingLimits.Nodes);
        }

        if (depth > ReadingLimits.Depth)
        {
            Refuse(Messages.TooDeep, Span(node), ReadingLimits.Depth);
        }
    }

    private void CheckLength(int count, NodeEvent start)
    {
        if (count > ReadingLimits.ListLength)
        {
            Refuse(Messages.ListTooLong, Span(start), ReadingLimits.ListLength);
        }
    }

    [DoesNotReturn]
    private void Refuse(Message message, SourceSpan span, params ReadOnlySpan<Words> words)
    {
        bag.Add(message, span, words);
        throw new ReadingStoppedException();
    }

    private SourceSpan Span(ParsingEvent node)
    {
        var oneLine = node.Start.Line == node.End.Line;
        return new(shownPath, (int)node.Start.Line, (int)node.Start.Column, oneLine ? (int)(node.End.Column - node.Start.Column) : 1);
    }
}

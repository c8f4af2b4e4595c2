using System.Text;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.PackCompiler;

/// <summary>Writes what <see cref="PackBinary"/> reads. Every text is stored once.</summary>
internal sealed class PackBinaryWriter
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly BinaryWriter _trees;

    private PackBinaryWriter(BinaryWriter trees) => _trees = trees;

    public static void Write(Stream stream, PackSource source)
    {
        using var memory = new MemoryStream();
        using var trees = new BinaryWriter(memory, Encoding.UTF8);
        var writer = new PackBinaryWriter(trees);
        writer.Files(source);
        trees.Flush();

        using var whole = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        whole.Write(PackBinary.Version);
        whole.Write(source.Hash);
        whole.Write7BitEncodedInt(writer._texts.Count);
        writer._texts.ForEach(whole.Write);
        whole.Write(memory.ToArray());
    }

    private void Files(PackSource source)
    {
        _trees.Write7BitEncodedInt(source.Files.Length);
        foreach (var file in source.Files)
        {
            Text(file.Path);
            Node(file.Root);
        }
    }

    private void Node(SourceNode node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Start(PackBinary.Scalar, node);
                Text(scalar.Text);
                break;
            case ListNode list:
                Start(PackBinary.List, node);
                _trees.Write7BitEncodedInt(list.Items.Length);
                list.Items.ToList().ForEach(Node);
                break;
            case MappingNode mapping:
                Start(PackBinary.Mapping, node);
                _trees.Write7BitEncodedInt(mapping.Entries.Length);
                mapping.Entries.ToList().ForEach(Entry);
                break;
        }
    }

    private void Entry(SourceEntry entry)
    {
        Text(entry.Key);
        Span(entry.KeySpan);
        Node(entry.Value);
    }

    private void Start(byte kind, SourceNode node)
    {
        _trees.Write(kind);
        Span(node.Span);
    }

    private void Span(SourceSpan span)
    {
        _trees.Write7BitEncodedInt(span.Line);
        _trees.Write7BitEncodedInt(span.Column);
        _trees.Write7BitEncodedInt(span.Length);
    }

    private void Text(string text)
    {
        if (!_places.TryGetValue(text, out var place))
        {
            _places[text] = place = _texts.Count;
            _texts.Add(text);
        }

        _trees.Write7BitEncodedInt(place);
    }
}

using System.Collections.Immutable;
using System.Text;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading;

/// <summary>The nodes of a whole pack as one compact stream: version, hash, a table of texts, then each file's tree.</summary>
internal static class PackBinary
{
    public const byte Version = 1;

    public const byte Scalar = 0;
    public const byte List = 1;
    public const byte Mapping = 2;

    public static PackSource Read(Stream stream, string root)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadByte() != Version)
        {
            throw new InvalidDataException("The compiled pack is of another version.");
        }

        var hash = reader.ReadString();
        var texts = ReadArray(reader, reader => reader.ReadString());
        return new(ReadArray(reader, reader => ReadFile(reader, texts, root)), hash) { Root = $"{root}/" };
    }

    private static SourceFile ReadFile(BinaryReader reader, ImmutableArray<string> texts, string root)
    {
        var path = texts[reader.Read7BitEncodedInt()];
        return new(path, new TreeReader(reader, texts, $"{root}/{path}").Node());
    }

    private static ImmutableArray<T> ReadArray<T>(BinaryReader reader, Func<BinaryReader, T> one)
    {
        var all = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        while (all.Count < all.Capacity)
        {
            all.Add(one(reader));
        }

        return all.ToImmutable();
    }

    private sealed class TreeReader(BinaryReader reader, ImmutableArray<string> texts, string file)
    {
        public SourceNode Node()
        {
            var kind = reader.ReadByte();
            var span = Span();
            return kind switch
            {
                Scalar => new ScalarNode(Text(), span),
                List => new ListNode(ReadArray(reader, _ => Node()), span),
                _ => new MappingNode(ReadArray(reader, _ => new SourceEntry(Text(), Span(), Node())), span),
            };
        }

        private string Text() => texts[reader.Read7BitEncodedInt()];

        private SourceSpan Span() => new(file, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
    }
}

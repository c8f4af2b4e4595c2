using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the keys of one mapping: their shape and type, every mistake with its place. Absent keys give null.</summary>
internal sealed class MappingReader
{
    private readonly DiagnosticBag _bag;
    private readonly MappingNode _mapping;

    /// <param name="name">What the author calls the mapping: the key it stands under.</param>
    public MappingReader(SourceNode node, string name, DiagnosticBag bag, IReadOnlyCollection<string>? keys = null)
    {
        _bag = bag;
        IsMapping = node is MappingNode;
        _mapping = node as MappingNode ?? new([], node.Span);
        if (!IsMapping)
        {
            bag.Add(Messages.ExpectedKeys, node.Span, name);
        }

        if (keys is not null)
        {
            RefuseOtherThan(keys);
        }
    }

    public bool IsMapping { get; }

    public SourceSpan Span => _mapping.Span;

    public ImmutableArray<SourceEntry> Entries => _mapping.Entries;

    public bool Has(string key) => _mapping.Find(key) is not null;

    public SourceNode? Node(string key) => _mapping.Find(key)?.Value;

    public SourceSpan KeySpan(string key) => _mapping.Find(key)?.KeySpan ?? Span;

    /// <summary>The place of the value; of the mapping when the key is absent.</summary>
    public SourceSpan ValueSpan(string key) => Node(key)?.Span ?? Span;

    public ScalarNode? Scalar(string key) => Node(key) is { } node ? Scalars.Text(node, key, _bag) : null;

    public string? Text(string key) => Scalar(key)?.Text;

    public string RequiredText(string key) => Required(key) ? Text(key) ?? "" : "";

    /// <summary>The texts of a list with their places; null when the key is absent.</summary>
    public ImmutableArray<ScalarNode>? ScalarList(string key) => Items(key) is { } items
        ? [.. items.Select(item => Scalars.Text(item, key, _bag)).OfType<ScalarNode>()]
        : null;

    public ImmutableArray<string> Texts(string key) => ScalarList(key) is { } all ? [.. all.Select(one => one.Text)] : [];

    public ImmutableArray<SourceNode>? Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case ListNode list:
                return list.Items;
            case var other:
                _bag.Add(Messages.ExpectedList, other.Span, key);
                return [];
        }
    }

    public MappingReader? Mapping(string key, IReadOnlyCollection<string>? keys = null) =>
        Node(key) is { } node ? new(node, key, _bag, keys) : null;

    public bool? YesNo(string key) => Scalar(key) is { } scalar ? Scalars.YesNo(scalar, _bag) : null;

    public DateOnly? Day(string key) => Scalar(key) is { } scalar ? Scalars.Day(scalar, _bag) : null;

    public int? Number(string key, int least, int most) => Scalar(key) is { } scalar ? Scalars.Number(scalar, least, most, _bag) : null;

    public T? Choice<T>(string key, Choices<T> choices) where T : struct =>
        Scalar(key) is { } scalar ? choices.Read(scalar, _bag) : null;

    /// <summary>True when the key stands there; else a diagnostic.</summary>
    public bool Required(string key)
    {
        if (!Has(key) && IsMapping)
        {
            _bag.Add(Messages.MissingKey, Span, key);
        }

        return Has(key);
    }

    private void RefuseOtherThan(IReadOnlyCollection<string> keys)
    {
        foreach (var entry in Entries.Where(entry => !keys.Contains(entry.Key)))
        {
            _bag.AddNear(Messages.UnknownKey, entry.KeySpan, Spelling.Nearest(entry.Key, keys), entry.Key);
        }
    }
}

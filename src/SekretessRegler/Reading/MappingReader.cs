using System.Collections.Immutable;
using System.Diagnostics;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the keys of one mapping by its shape: every mistake in shape and type with its place. Absent keys give null.</summary>
internal sealed class MappingReader
{
    /// <summary>The word of a question that is the same as silence.</summary>
    public const string Unknown = "okänt";

    private readonly DiagnosticBag _bag;
    private readonly MappingNode _mapping;
    private readonly Shape? _shape;

    /// <param name="name">What the author calls the mapping: the key it stands under.</param>
    /// <param name="shape">Null where the author chooses the keys; then only the entries can be read.</param>
    public MappingReader(SourceNode node, string name, DiagnosticBag bag, Shape? shape = null)
    {
        (_bag, _shape, IsMapping) = (bag, shape, node is MappingNode);
        var written = node as MappingNode ?? new([], node.Span);
        _mapping = shape is { SaysUnknown: true } ? WithoutUnknown(written) : written;
        if (!IsMapping)
        {
            bag.Add(Messages.ExpectedKeys, node.Span, name);
        }
        else if (shape is not null)
        {
            RefuseOthers(written, shape);
            DemandRequired(written, shape);
        }
    }

    private MappingReader(MappingNode mapping, Shape shape, DiagnosticBag bag) =>
        (_mapping, _shape, _bag, IsMapping) = (mapping, shape, bag, true);

    public bool IsMapping { get; }

    public SourceSpan Span => _mapping.Span;

    public ImmutableArray<SourceEntry> Entries => _mapping.Entries;

    /// <summary>A mapping whose keys have been looked at: read again, or put together from several.</summary>
    public static MappingReader Checked(MappingNode mapping, Shape shape, DiagnosticBag bag) => new(mapping, shape, bag);

    public bool Has(string key) => Find<Content>(key) is not null;

    public SourceNode? Node(string key) => Find<Content>(key)?.Value;

    public SourceSpan KeySpan(string key) => Find<Content>(key)?.KeySpan ?? Span;

    /// <summary>The place of the value; of the mapping when the key is absent.</summary>
    public SourceSpan ValueSpan(string key) => Node(key)?.Span ?? Span;

    public ScalarNode? Scalar(string key) => Scalar<ScalarContent>(key);

    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>The text of a key that must stand there; empty when it does not, which has been told.</summary>
    public string RequiredText(string key) => Text(key) ?? "";

    /// <summary>The texts of a list with their places; null when the key is absent.</summary>
    public ImmutableArray<ScalarNode>? ScalarList(string key) => Items(key) is { } items
        ? [.. items.Select(item => Scalars.Text(item, key, _bag)).OfType<ScalarNode>()]
        : null;

    public ImmutableArray<string> Texts(string key) => ScalarList(key) is { } all ? [.. all.Select(one => one.Text)] : [];

    public ImmutableArray<SourceNode>? Items(string key)
    {
        switch (Find<ListContent>(key)?.Value)
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

    public MappingReader? Mapping(string key) =>
        Find<PartContent>(key) is { Value: var node } ? new(node, key, _bag, Declared<PartContent>(key).Shape()) : null;

    public MappingReader? Table(string key) => Find<TableContent>(key) is { Value: var node } ? new(node, key, _bag) : null;

    public bool? YesNo(string key) => Scalar<YesNoContent>(key) is { } scalar ? Scalars.YesNo(scalar, _bag) : null;

    public DateOnly? Day(string key) => Scalar<DayContent>(key) is { } scalar ? Scalars.Day(scalar, _bag) : null;

    public int? Number(string key) => Scalar<NumberContent>(key) is { } scalar && Declared<NumberContent>(key) is var number
        ? Scalars.Number(scalar, number.Least, number.Most, _bag) : null;

    public T? Choice<T>(string key)
        where T : struct => Scalar<WordContent>(key) is { } scalar ? ((Choices<T>)Declared<WordContent>(key).Choices).Read(scalar, _bag) : null;

    private ScalarNode? Scalar<T>(string key)
        where T : ScalarContent => Find<T>(key) is { } entry ? Scalars.Text(entry.Value, key, _bag) : null;

    // Asked before the file is looked at, so that a key that is read but not declared is found by any file.
    private SourceEntry? Find<T>(string key)
        where T : Content => Declared<T>(key) is not null ? _mapping.Find(key) : null;

    private T Declared<T>(string key)
        where T : Content => _shape?.Find(key)?.Holds.As<T>() ?? throw new UnreachableException($"«{key}» is not declared as it is read.");

    private void RefuseOthers(MappingNode written, Shape shape)
    {
        foreach (var entry in written.Entries.Where(entry => shape.Find(entry.Key) is null && shape.Others is null))
        {
            _bag.AddNear(Messages.UnknownKey, entry.KeySpan, Spelling.Nearest(entry.Key, shape.Names), entry.Key);
        }
    }

    private void DemandRequired(MappingNode written, Shape shape)
    {
        foreach (var key in shape.Keys.Where(key => key.IsRequired && (key.MayBeUnknown ? written : _mapping).Find(key.Name) is null))
        {
            _bag.Add(Messages.MissingKey, Span, key.Name);
        }
    }

    private static MappingNode WithoutUnknown(MappingNode written) =>
        written with { Entries = [.. written.Entries.Where(entry => entry.Value is not ScalarNode { Text: Unknown })] };
}

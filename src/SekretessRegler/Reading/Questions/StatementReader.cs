using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the statements of one part of a question and notes where each stands. «okänt» is the same as silence.</summary>
internal sealed class StatementReader
{
    private const string Unknown = "okänt";

    private readonly QuestionSource _source;
    private readonly MappingReader _mapping;

    public StatementReader(SourceNode node, string path, string name, QuestionSource source, params IReadOnlyCollection<string> keys)
    {
        (_source, Path) = (source, path);
        _mapping = new(WithoutUnknown(node), name, source.Bag);
        _ = node is MappingNode ? new MappingReader(node, name, source.Bag, keys) : null;
        source.Places[path] = node.Span;
    }

    public string Path { get; }

    public SourceSpan Span => _mapping.Span;

    public ImmutableArray<SourceEntry> Entries => _mapping.Entries;

    public QuestionSource Source => _source;

    public bool Has(string key) => _mapping.Has(key);

    public bool IsMapping => _mapping.IsMapping;

    public SourceNode? Node(string key) => _mapping.Node(key);

    public SourceSpan KeySpan(string key) => _mapping.KeySpan(key);

    public string PathOf(string key) => QuestionPlaces.Join(Path, key);

    public string? Text(string key) => Noted(key) ? _mapping.Text(key) : null;

    public string RequiredText(string key) => Noted(key) | _mapping.Required(key) ? _mapping.Text(key) ?? "" : "";

    /// <summary>A complete list; null when it is unknown.</summary>
    public ImmutableArray<string>? Texts(string key)
    {
        if (!Noted(key) || _mapping.ScalarList(key) is not { } all)
        {
            return null;
        }

        for (var i = 0; i < all.Length; i++)
        {
            _source.Places[$"{PathOf(key)}[{i}]"] = all[i].Span;
        }

        return [.. all.Select(one => one.Text)];
    }

    public bool? YesNo(string key) => Noted(key) ? _mapping.YesNo(key) : null;

    public DateOnly? Day(string key) => Noted(key) ? _mapping.Day(key) : null;

    public int? Number(string key, int least, int most) => Noted(key) ? _mapping.Number(key, least, most) : null;

    public T? Choice<T>(string key, Choices<T> choices) where T : struct => Noted(key) ? _mapping.Choice(key, choices) : null;

    /// <summary>The parts of a list, each with its path; null when it is unknown.</summary>
    public ImmutableArray<T>? List<T>(string key, Func<SourceNode, string, T> read) =>
        Noted(key) && _mapping.Items(key) is { } items ? [.. items.Select((item, i) => read(item, $"{PathOf(key)}[{i}]"))] : null;

    public bool Required(string key) => _mapping.Required(key);

    private bool Noted(string key)
    {
        if (_mapping.Node(key) is { } node)
        {
            _source.Places[PathOf(key)] = node.Span;
        }

        return _mapping.Has(key);
    }

    private static SourceNode WithoutUnknown(SourceNode node) => node is MappingNode mapping
        ? mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Value is not ScalarNode { Text: Unknown })] }
        : node;
}

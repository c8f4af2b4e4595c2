using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads the statements of one part of a question and notes where each stands. «okänt» is the same as silence.</summary>
internal sealed class StatementReader
{
    private readonly QuestionSource _source;
    private readonly MappingReader _mapping;

    public StatementReader(SourceNode node, string path, string name, QuestionSource source, Shape shape)
    {
        (_source, Path, _mapping) = (source, path, new(node, name, source.Bag, shape));
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

    /// <summary>The text of a key that must stand there; empty when it does not, which has been told.</summary>
    public string RequiredText(string key) => Text(key) ?? "";

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

    public int? Number(string key) => Noted(key) ? _mapping.Number(key) : null;

    public T? Choice<T>(string key)
        where T : struct => Noted(key) ? _mapping.Choice<T>(key) : null;

    /// <summary>The parts of a list, each with its path; null when it is unknown.</summary>
    public ImmutableArray<T>? List<T>(string key, Func<SourceNode, string, T> read) =>
        Noted(key) && _mapping.Items(key) is { } items ? [.. items.Select((item, i) => read(item, $"{PathOf(key)}[{i}]"))] : null;

    private bool Noted(string key)
    {
        if (_mapping.Node(key) is { } node)
        {
            _source.Places[PathOf(key)] = node.Span;
        }

        return _mapping.Has(key);
    }
}

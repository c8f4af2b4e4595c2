using System.Collections.Immutable;

namespace SekretessRegler.Reading.Shapes;

/// <summary>A mapping of the file format: which keys may stand in it and what each holds. Readers read by it, and schemas are written from it.</summary>
internal sealed record Shape(string Name, string Meaning, params ImmutableArray<Key> Keys)
{
    private readonly Dictionary<string, Key> _byName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    public ImmutableArray<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>«okänt» as a value is the same as leaving the key out.</summary>
    public bool SaysUnknown { get; init; }

    /// <summary>What keys hold that the author chooses; null when there are none.</summary>
    public Content? Others { get; init; }

    /// <summary>Written by the program and never read: each value in one way, and later versions can add keys.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Keys that depend on each other. Each reader tells of them in its own words.</summary>
    public ImmutableArray<KeyGroup> Groups { get; init; } = [];

    public Key? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>Keys of which one must stand there, or exactly one.</summary>
internal sealed record KeyGroup(bool OnlyOne, params ImmutableArray<string> Keys);

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading;

/// <summary>What a file says, without any meaning yet: texts, lists and keys, each with its place.</summary>
internal abstract record SourceNode(SourceSpan Span);

/// <summary>A text, normalised to NFC. Its type is decided by the reader, never by its look.</summary>
internal sealed record ScalarNode(string Text, SourceSpan Span) : SourceNode(Span);

internal sealed record ListNode(ImmutableArray<SourceNode> Items, SourceSpan Span) : SourceNode(Span);

internal sealed record MappingNode(ImmutableArray<SourceEntry> Entries, SourceSpan Span) : SourceNode(Span)
{
    public SourceEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key with its own place, and its value.</summary>
internal sealed record SourceEntry(string Key, SourceSpan KeySpan, SourceNode Value);

/// <summary>A file of a pack: path relative to the pack, with forward slashes.</summary>
internal sealed record SourceFile(string Path, SourceNode Root);

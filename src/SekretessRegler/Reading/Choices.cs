using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>A closed set of words that the format itself knows.</summary>
internal class Choices(ImmutableArray<string> words)
{
    public ImmutableArray<string> Words { get; } = words;
}

/// <summary>The same, each with its meaning in code.</summary>
internal sealed class Choices<T>(params (string Word, T Value)[] all) : Choices([.. all.Select(one => one.Word)])
    where T : struct
{
    public T? Read(ScalarNode scalar, DiagnosticBag bag)
    {
        if (Find(scalar.Text) is { } found)
        {
            return found;
        }

        bag.AddNear(
            Messages.UnknownChoice, scalar.Span, Spelling.Nearest(scalar.Text, Words), scalar.Text, string.Join(", ", Words));
        return null;
    }

    public T? Find(string word)
    {
        var place = Words.IndexOf(word);
        return place < 0 ? null : all[place].Value;
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SekretessRegler.Checking.Statutes;

/// <summary>Statute text as words, numbers and signs. Past the end every token is empty.</summary>
internal sealed partial class ReferenceTokens(string text)
{
    private static readonly ImmutableArray<string> Ordinals =
        ["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"];

    private readonly ImmutableArray<string> _tokens = [.. Token().Matches(WordSearch.Normal(text)).Select(match => match.Value)];

    public int Count => _tokens.Length;

    public string this[int index] => index >= 0 && index < _tokens.Length ? _tokens[index] : "";

    public bool IsNumber(int index) => this[index] is [>= '0' and <= '9', ..];

    public bool IsSection(int index) => this[index] is "§" or "§§";

    public bool IsChapter(int index) => this[index] == "kap.";

    public bool IsSeparator(int index) => this[index] is "," or "och" or "eller" or "samt";

    /// <summary>The number that an ordinal stands for; null for any other word.</summary>
    public int? Ordinal(int index) => Ordinals.IndexOf(this[index]) is var place and >= 0 ? place + 1 : null;

    // The letter of a section is told from a preposition by what follows it.
    [GeneratedRegex(@"\d+(?: [a-z](?= ?(?:§|,|-|\)|och |eller |samt |kap\.|första |andra |tredje |fjärde |$)))?|§§?|kap\.|\p{L}+|\S")]
    private static partial Regex Token();
}

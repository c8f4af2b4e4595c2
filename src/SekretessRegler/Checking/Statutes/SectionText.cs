using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SekretessRegler.Checking.Statutes;

/// <summary>The text of a section as paragraphs (stycken) and items (punkter), to find words in.</summary>
internal sealed partial record SectionText(string Whole, ImmutableArray<ParagraphText> Paragraphs)
{
    public static SectionText Of(string text)
    {
        var paragraphs = new List<ParagraphText>();
        foreach (var line in Closing().Replace(text, "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Add(paragraphs, line);
        }

        return new(WordSearch.Normal(Closing().Replace(text, "")), [.. paragraphs]);
    }

    public bool Has(int paragraph, string? item) =>
        paragraph <= Paragraphs.Length && (item is null || Paragraphs[paragraph - 1].Items.Any(one => one.Label == item));

    /// <summary>The texts that lie within a place. An item that no list shows was lost with its line break: then the paragraph.</summary>
    public ImmutableArray<string> Within(int? paragraph, string? item)
    {
        var paragraphs = Paragraphs.Where((_, index) => paragraph is null || paragraph == index + 1).ToImmutableArray();
        var items = paragraphs.SelectMany(one => one.Items).Where(part => part.Label == item).ToImmutableArray();
        return items.IsEmpty ? [.. paragraphs.Select(one => one.Whole)] : [.. items.Select(part => WordSearch.Normal(part.Text))];
    }

    private static void Add(List<ParagraphText> paragraphs, string line)
    {
        if (paragraphs.Count > 0 && Item().Match(line) is { Success: true } item)
        {
            paragraphs[^1] = paragraphs[^1].With(new ItemText(item.Groups[1].Value, line));
        }
        else if (paragraphs.Count > 0 && IsContinuation(line))
        {
            paragraphs[^1] = paragraphs[^1].Continued(line);
        }
        else
        {
            paragraphs.Add(new(line, []));
        }
    }

    // What follows a list within the same sentence begins with a small letter; so do the lettered parts and dashes of an item.
    private static bool IsContinuation(string line) => char.IsLower(line[0]) || line[0] is '-' or '–' or '[';

    [GeneratedRegex(@"^(\d+(?: [a-z])?)\. ")]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*(?:Lag|Förordning) \(\d{4}:\d+\)\.\s*$")]
    private static partial Regex Closing();
}

/// <summary>A paragraph with its items.</summary>
internal sealed record ParagraphText(string Text, ImmutableArray<ItemText> Items)
{
    public string Whole => WordSearch.Normal(Text);

    public ParagraphText With(ItemText item) => new($"{Text} {item.Text}", Items.Add(item));

    public ParagraphText Continued(string line) => this with { Text = $"{Text} {line}" };
}

internal sealed record ItemText(string Label, string Text);

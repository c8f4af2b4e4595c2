using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Cases;

/// <summary>Reads what a case expects (väntat) of a section's rules.</summary>
/// <param name="rules">Every rule of the pack.</param>
internal sealed class ExpectationReader(Citation section, ImmutableArray<Citation> rules, DiagnosticBag bag)
{
    /// <summary>The word for a rule that is not even looked at.</summary>
    public const string Absent = "saknas";

    private static readonly ImmutableArray<string> Routes = [.. Notations.Route.Words, Absent];
    private static readonly ImmutableArray<string> States = [.. Notations.Secrecy.Words, Absent];
    private static readonly ImmutableArray<string> Outcomes = [.. Notations.Outcome.Words];

    public Expectation Read(MappingReader reader)
    {
        var expected = reader.Mapping("väntat", ["regel", "väg", "läge", "utfall", "saknas"]);
        if (expected is null || (expected.IsMapping && !new[] { "väg", "läge", "utfall" }.Any(expected.Has)))
        {
            bag.Add(Messages.NothingExpected, expected is null ? reader.Span : reader.KeySpan("väntat"));
        }

        return expected is null
            ? new(section, null, null, null, [], reader.Span)
            : new(
                Rule(expected), Word(expected, "väg", Routes), Word(expected, "läge", States), Word(expected, "utfall", Outcomes),
                expected.Texts("saknas"), reader.KeySpan("väntat"));
    }

    private Citation Rule(MappingReader expected)
    {
        if (expected.Scalar("regel") is not { } text)
        {
            return section;
        }

        if (Citation.TryParse(text.Text) is { } citation && rules.Any(citation.Covers))
        {
            return citation;
        }

        bag.AddNear(Messages.NoSuchRule, text.Span, Spelling.Nearest(text.Text, rules.Select(rule => rule.ToString())), text.Text);
        return section;
    }

    private string? Word(MappingReader expected, string key, ImmutableArray<string> words)
    {
        if (expected.Scalar(key) is { } word && !words.Contains(word.Text))
        {
            bag.AddNear(Messages.UnknownState, word.Span, Spelling.Nearest(word.Text, words), word.Text, string.Join(", ", words));
        }

        return expected.Text(key);
    }
}

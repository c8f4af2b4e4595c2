using System.Globalization;
using System.Text.RegularExpressions;
using SekretessRegler.Trail;

namespace SekretessRegler.Tests.Trail;

/// <summary>WCAG 2.2, 1.4.3 and 1.4.11, counted from the colours of the style sheet.</summary>
public partial class ContrastTests
{
    private const double OfWords = 4.5;
    private const double OfMarks = 3;

    // What is written with the first colour stands on the second.
    private static readonly (string On, string Under, double Least)[] Pairs =
    [
        ("ink", "paper", OfWords), ("ink", "field", OfWords), ("ink", "yes-field", OfWords), ("ink", "no-field", OfWords), ("ink", "open-field", OfWords),
        ("faint", "paper", OfWords), ("link", "paper", OfWords),
        ("yes", "yes-field", OfWords), ("no", "no-field", OfWords), ("open", "open-field", OfWords),
        ("yes", "paper", OfMarks), ("no", "paper", OfMarks), ("open", "paper", OfMarks), ("line", "paper", OfMarks), ("line", "field", OfMarks),
    ];

    // A hair line only helps the eye along; nothing is known by it alone.
    private static readonly string[] Ornament = ["hair"];

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Words_and_marks_stand_out_enough(string scheme)
    {
        var colours = Colours(scheme);
        Assert.All(Pairs, pair => Assert.True(Contrast(colours[pair.On], colours[pair.Under]) >= pair.Least, $"{pair.On} on {pair.Under}"));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_colour_is_counted(string scheme) => Assert.Equal(
        Pairs.SelectMany(pair => new[] { pair.On, pair.Under }).Concat(Ornament).Distinct().Order(StringComparer.Ordinal),
        Colours(scheme).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_colour_is_written_outside_the_two_lists() =>
        Assert.Equal(Colours("light").Count + Colours("dark").Count, Regex.Count(HtmlStyle.Text, @"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\("));

    [Fact]
    public void Black_on_white_is_21() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 6);

    private static Dictionary<string, string> Colours(string scheme)
    {
        var lists = Root().Matches(HtmlStyle.Text);
        return Colour().Matches(lists[scheme == "light" ? 0 : 1].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Linear(colour[1..3])) + (0.7152 * Linear(colour[3..5])) + (0.0722 * Linear(colour[5..7]));

    private static double Linear(string hexadecimal)
    {
        var part = int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*--[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}

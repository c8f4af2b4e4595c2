using System.Globalization;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>From a text to a value of the type that the reader asks for.</summary>
internal static class Scalars
{
    public static ScalarNode? Text(SourceNode node, string key, DiagnosticBag bag)
    {
        if (node is ScalarNode { Text.Length: > 0 } scalar)
        {
            return scalar;
        }

        bag.Add(node is ScalarNode ? Messages.EmptyValue : Messages.ExpectedText, node.Span, key);
        return null;
    }

    public static bool? YesNo(ScalarNode scalar, DiagnosticBag bag)
    {
        if (scalar.Text is Leaf.Yes or Leaf.No)
        {
            return scalar.Text == Leaf.Yes;
        }

        bag.Add(Messages.NotYesOrNo, scalar.Span, scalar.Text);
        return null;
    }

    public static DateOnly? Day(ScalarNode scalar, DiagnosticBag bag)
    {
        if (TryDay(scalar.Text, out var day))
        {
            return day;
        }

        bag.Add(Messages.NotADay, scalar.Span, scalar.Text);
        return null;
    }

    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static int? Number(ScalarNode scalar, int least, int most, DiagnosticBag bag)
    {
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        bag.Add(Messages.NotANumber, scalar.Span, scalar.Text, least, most);
        return null;
    }
}

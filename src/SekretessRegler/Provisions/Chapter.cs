using System.Globalization;

namespace SekretessRegler.Provisions;

/// <summary>A chapter of a statute: a number, and a letter where one was put in later («6 a kap.»).</summary>
internal readonly record struct Chapter(int Number, string? Letter = null) : IComparable<Chapter>
{
    public static implicit operator Chapter(int number) => new(number);

    /// <summary>«6» or «6 a».</summary>
    public static Chapter Parse(string text)
    {
        var parts = text.Split(' ');
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), parts.ElementAtOrDefault(1));
    }

    public int CompareTo(Chapter other) =>
        Number != other.Number ? Number.CompareTo(other.Number) : string.CompareOrdinal(Letter, other.Letter);

    /// <summary>The chapter as a file name has it: «6a».</summary>
    public string InFileName => $"{Number}{Letter}";

    public override string ToString() => Letter is null ? $"{Number}" : $"{Number} {Letter}";
}

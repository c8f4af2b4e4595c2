using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Statutes;

/// <summary>A place that statute text refers to: one section or several in a row, or one chapter or several.</summary>
/// <param name="Statute">The name of another statute, as the text writes it; null for the own one.</param>
/// <param name="First">The first section; null when whole chapters are meant.</param>
/// <param name="IsSecrecy">The words before say that it is secrecy that the place regulates.</param>
internal sealed record Reference(
    string? Statute, Chapter? Chapter, Chapter? LastChapter, string? First, string? Last, int? Paragraph, bool IsSecrecy)
{
    /// <summary>The number of the other statute, where the text gives it.</summary>
    public string? StatuteNumber { get; init; }

    /// <summary>What is meant is not the place itself but the provisions that it names («som anges i»).</summary>
    public bool IsIndirect { get; init; }

    public bool IsChapters => First is null;

    public override string ToString() => IsChapters
        ? Chapter == LastChapter ? $"{Chapter} kap." : $"{Chapter}–{LastChapter} kap."
        : $"{(Chapter is { } chapter ? $"{chapter} kap. " : "")}{First}{(First == Last ? " §" : $"–{Last} §§")}{(Paragraph is { } paragraph ? $" stycke {paragraph}" : "")}";
}

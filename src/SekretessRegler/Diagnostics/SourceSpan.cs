namespace SekretessRegler;

/// <summary>A place in a file: path as the user gave it, line and column from 1, length of the underlined text.</summary>
/// <remarks>The default value is no place at all (line 0).</remarks>
public readonly record struct SourceSpan(string? File, int Line, int Column, int Length)
{
    /// <summary>No place: the value was built in code.</summary>
    public static SourceSpan None => default;
}

using System.Text;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading;

/// <summary>From bytes to text: size and encoding are checked before anything is parsed.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the file; null when it cannot be read, with a diagnostic.</summary>
    public static string? Read(string path, string shownPath, DiagnosticBag bag)
    {
        try
        {
            // Asking for the length first keeps a huge file out of memory.
            return new FileInfo(path).Length > ReadingLimits.FileBytes
                ? TooLarge(shownPath, bag)
                : Decode(File.ReadAllBytes(path), shownPath, bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(Messages.NotFound, Start(shownPath), shownPath);
            return null;
        }
    }

    public static string? Decode(byte[] bytes, string? shownPath, DiagnosticBag bag)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            bag.Add(Messages.NotUtf8, Start(shownPath));
            return null;
        }
    }

    public static SourceSpan Start(string? shownPath) => new(shownPath, 1, 1, 0);

    private static string? TooLarge(string shownPath, DiagnosticBag bag)
    {
        bag.Add(Messages.FileTooLarge, Start(shownPath), ReadingLimits.FileBytes);
        return null;
    }
}

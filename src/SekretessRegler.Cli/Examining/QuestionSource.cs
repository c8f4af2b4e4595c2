using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;

namespace SekretessRegler.Cli;

/// <summary>The text of a question: a file, or standard input.</summary>
internal static class QuestionSource
{
    public const string StandardInput = "-";

    /// <summary>The text; null with a diagnostic in the bag when there is none to read.</summary>
    public static string? Read(string path, Desk desk, DiagnosticBag bag)
    {
        var bytes = path == StandardInput ? Piped(desk) : File(path, desk, bag);
        return bytes is null ? null : Text(bytes, path, bag);
    }

    private static byte[] Piped(Desk desk)
    {
        using var all = new MemoryStream();

        // A terminal cannot be told to stop reading, so the wait is what is cut short.
        desk.Terminal.Input.CopyToAsync(all, desk.Cancellation).WaitAsync(desk.Cancellation).GetAwaiter().GetResult();
        return all.ToArray();
    }

    private static byte[]? File(string path, Desk desk, DiagnosticBag bag)
    {
        try
        {
            return Directory.Exists(path) ? Fault(CliMessages.IsFolder, path, bag)
                : !System.IO.File.Exists(path) ? Fault(CliMessages.FileMissing, path, bag)
                : new FileInfo(path).Length > ReadingLimits.FileBytes ? TooLarge(path, bag)
                : System.IO.File.ReadAllBytesAsync(path, desk.Cancellation).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fault(CliMessages.Unreadable, path, bag);
        }
    }

    private static string? Text(byte[] bytes, string path, DiagnosticBag bag)
    {
        var place = SourceText.Start(path);
        if (bytes.Length == 0)
        {
            bag.Add(Messages.EmptyFile, place);
            return null;
        }

        if (bytes.Length > ReadingLimits.FileBytes)
        {
            TooLarge(path, bag);
            return null;
        }

        if (bytes.Contains((byte)0) && !IsUtf16(bytes))
        {
            bag.Add(CliMessages.Binary, place);
            return null;
        }

        return SourceText.Decode(bytes, path, bag);
    }

    // Saved by an editor as UTF-16: text, only in the wrong encoding, which the decoder says.
    private static bool IsUtf16(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static byte[]? Fault(Message message, string path, DiagnosticBag bag)
    {
        bag.Add(message, SourceText.Start(path));
        return null;
    }

    private static byte[]? TooLarge(string path, DiagnosticBag bag)
    {
        bag.Add(Messages.FileTooLarge, SourceText.Start(path), ReadingLimits.FileBytes);
        return null;
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace SekretessRegler.Tests.Snapshots;

/// <summary>Compares a text with <c>Class.Method.verified.txt</c> beside the test; writes <c>.received.txt</c> when they differ.</summary>
/// <remarks>The file names and the call are Verify's, so that a move to it is a change of one line.</remarks>
internal static class Verifier
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, WithoutMark);
        Assert.Fail(FirstDifference(Path.GetFileName(verified), expected, actual));
    }

    private static string FirstDifference(string name, string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"{name}({line + 1})\nverified: {was.ElementAtOrDefault(line)}\nreceived: {now.ElementAtOrDefault(line)}";
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Reading;
using SekretessRegler.Tests.Packs;

namespace SekretessRegler.Tests.Diagnostics;

/// <summary>A file with one fault, named after it. Its first line is the code, its second the place in the pack if it is a rule file.</summary>
internal sealed record Fixture(string Kind, string Name, string Text)
{
    public static ImmutableArray<Fixture> All { get; } =
    [
        .. Directory.EnumerateFiles(TestPack.Fixtures, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new Fixture(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public string Code => Line(0);

    public ImmutableArray<Diagnostic> Read() => Kind switch
    {
        "regelverk" => TestPack.With(Line(1), Text, Name),
        "fragor" => TestPack.Ask(Text, Name),
        "granskning" => Checked(againstStatutes: false),
        "lagtext" => Checked(againstStatutes: true),
        "fall" => TestPack.Try(Text, Name),
        _ => ReadText(),
    };

    /// <summary>The message, and below it the line of the file with the offending text underlined.</summary>
    public string Told() => string.Concat(Read().Select(Told));

    // A fault between two files can be placed in the other one, whose path differs between machines.
    private string Told(Diagnostic one) => one.Span.File == Name
        ? $"{one}\n{one.English}\n{Underlined(one.Span)}\n"
        : $"{one.ToString().Replace(TestPack.Folder.Replace('\\', '/'), Name, StringComparison.Ordinal)}\n{one.English}\n";

    public string Underlined(SourceSpan span)
    {
        var line = Text.Split('\n')[span.Line - 1];
        var start = Math.Max(0, span.Column - 60);
        var shown = line[start..Math.Min(line.Length, start + 110)];
        return $"    {shown}\n    {new string(' ', span.Column - 1 - start)}{new string('‾', Math.Max(1, Math.Min(span.Length, 50)))}";
    }

    // The small pack has faults of its own beside made-up statute text; only the fixture's are looked at.
    private ImmutableArray<Diagnostic> Checked(bool againstStatutes)
    {
        var report = TestPack.Checked(Line(1), Text, Name, againstStatutes);
        var asked = report.Notes.Where(note => note.Code == Code);
        return [.. report.Findings.Concat(asked).Where(one => one.Span.File == Name)];
    }

    private ImmutableArray<Diagnostic> ReadText()
    {
        var bag = new DiagnosticBag();
        YamlSource.Parse(Text, Name, bag);
        return bag.Sorted();
    }

    private string Line(int index) => Text.Split('\n')[index].TrimStart('#', ' ');
}

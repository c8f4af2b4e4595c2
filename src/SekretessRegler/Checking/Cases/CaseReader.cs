using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Cases;

/// <summary>Reads the case files of a pack's folder.</summary>
internal sealed class CaseReader(DiagnosticBag bag)
{
    private const string Remove = "ta-bort";

    public static ImmutableArray<CaseFile> ReadFolder(string folder, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        var reader = new CaseReader(bag);
        var files = ImmutableArray.CreateBuilder<CaseFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.fall.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (SourceText.Read(path, shown, bag) is { } text && YamlSource.Parse(text, shown, bag) is { } root && reader.Read(shown, root) is { } file)
            {
                files.Add(file);
            }
        }

        return files.ToImmutable();
    }

    private CaseFile? Read(string path, SourceNode root)
    {
        var file = new MappingReader(root, path, bag, ["lagrum", "utgångsläge", "väntat", "fall"]);
        var citation = Citation.TryParse(file.RequiredText("lagrum"));
        if (citation is null || !file.Required("utgångsläge"))
        {
            return null;
        }

        var opening = new LawyersCase("Utgångsläget", [], Expected(file), file.KeySpan("utgångsläge"));
        return new(path, citation, file.Node("utgångsläge")!, [opening, .. (file.Items("fall") ?? []).Select(Case)]);
    }

    private LawyersCase Case(SourceNode node)
    {
        var one = new MappingReader(node, "fall", bag, ["namn", "ändra", "väntat", "källa"]);
        var changes = one.Mapping("ändra")?.Entries.Select(entry =>
            new CaseChange(entry.Key, entry.Value is ScalarNode { Text: Remove } ? null : entry.Value, entry.KeySpan));
        return new(one.RequiredText("namn"), [.. changes ?? []], Expected(one), node.Span);
    }

    private static Expectation Expected(MappingReader reader)
    {
        if (!reader.Required("väntat") || reader.Mapping("väntat", ["regel", "väg", "läge", "utfall", "saknas"]) is not { } expected)
        {
            return new(null, null, null, null, []);
        }

        return new(expected.Text("regel"), expected.Text("väg"), expected.Text("läge"), expected.Text("utfall"), expected.Texts("saknas"));
    }
}

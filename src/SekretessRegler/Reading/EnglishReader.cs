using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads the pack's texts in English: each Swedish text as a key, its English as the value.</summary>
internal static class EnglishReader
{
    public static readonly Shape Shape = new(
        "engelska", "Regelverkets texter på engelska: den svenska texten så som den står, och efter kolon den engelska.") { Others = Content.Text };

    public static EnglishTexts Read(IEnumerable<SourceFile> files, DiagnosticBag bag)
    {
        var texts = new Dictionary<string, EnglishText>(StringComparer.Ordinal);
        foreach (var (path, entry) in files.SelectMany(file => new MappingReader(file.Root, file.Path, bag, Shape).Entries.Select(entry => (file.Path, entry))))
        {
            if (Scalars.Text(entry.Value, entry.Key, bag) is { } english && !texts.TryAdd(entry.Key, new(entry.Key, english.Text, entry.KeySpan)))
            {
                bag.Add(Messages.DuplicateCode, entry.KeySpan, entry.Key, path);
            }
        }

        return new(texts.Values);
    }
}

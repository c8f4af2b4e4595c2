using SekretessRegler.Checking;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Shapes;

namespace SekretessRegler.Reading;

/// <summary>From the files of a pack to the pack: its head, the vocabulary, then every section.</summary>
internal static class PackReader
{
    private const string HeadFile = "regelverk.yaml";

    public static readonly Shape HeadShape = new(
        "regelverk", "Regelverkets version, och hur aktuellt det är.",
        Key.Required("version", Content.Text, "Regelverkets version.", "0.1.0"),
        Key.Required("aktuelltTill", Content.Day, "Den dag som lagtexten är aktuell till. En fråga om en senare dag får en varning.", "2026-02-12"));

    /// <summary>The pack; null when anything is wrong, with the diagnostics in the bag.</summary>
    public static RulePack? Read(PackSource source, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        var head = Head(source, bag);
        if (source.LacksVocabulary)
        {
            return null;
        }

        var vocabulary = new VocabularyReader(source.Files.Where(file => PackFolder.IsVocabulary(file.Path)), bag);
        var words = vocabulary.Build(EnglishReader.Read(source.Files.Where(file => PackFolder.IsEnglish(file.Path)), bag));
        var sections = Sections(source, new(vocabulary.Codes, vocabulary.Reaches, vocabulary.Conditions, bag), bag, cancellation);
        if (!bag.IsEmpty || head is not var (version, currentTo))
        {
            return null;
        }

        var pack = new RulePack(version, currentTo, source.Hash, words, sections);
        PackProof.Check(pack, bag);
        return bag.IsEmpty ? pack : null;
    }

    private static (string Version, DateOnly CurrentTo)? Head(PackSource source, DiagnosticBag bag)
    {
        if (source.Files.FirstOrDefault(file => file.Path == HeadFile) is not { } file)
        {
            bag.Add(Messages.NotFound, SourceText.Start(source.Root + HeadFile), HeadFile);
            return null;
        }

        var head = new MappingReader(file.Root, HeadFile, bag, HeadShape);
        var version = head.RequiredText("version");
        return head.Day("aktuelltTill") is { } day ? (version, day) : null;
    }

    private static List<Section> Sections(PackSource source, SectionReader reader, DiagnosticBag bag, CancellationToken cancellation)
    {
        var (sections, files) = (new List<Section>(), new Dictionary<Citation, string>());
        foreach (var file in source.Files.Where(file => PackFolder.IsSection(file.Path)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Read(file) is not { } section)
            {
                continue;
            }

            if (files.TryAdd(section.Citation, file.Path))
            {
                sections.Add(section);
            }
            else
            {
                bag.Add(Messages.DuplicateSection, section.Span, section.Citation.ToString(), files[section.Citation]);
            }
        }

        return sections;
    }
}

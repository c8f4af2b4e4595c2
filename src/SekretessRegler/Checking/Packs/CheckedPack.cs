using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading;

namespace SekretessRegler.Checking.Packs;

/// <summary>A pack that was read without faults, beside the files it came from: the model for what it says, the files for where.</summary>
internal sealed class CheckedPack
{
    public CheckedPack(RulePack pack, PackSource source, DiagnosticBag findings, DiagnosticBag notes)
    {
        (Pack, Findings, Notes) = (pack, findings, notes);
        Vocabulary = [.. source.Files.Where(file => PackFolder.IsVocabulary(file.Path))];
        var sections = pack.Sections.ToDictionary(section => section.Span.File ?? "", StringComparer.Ordinal);
        Sections =
        [
            .. source.Files.Where(file => sections.ContainsKey(file.Root.Span.File ?? ""))
                .Select(file => new SectionFile(sections[file.Root.Span.File ?? ""], (MappingNode)file.Root)),
        ];
    }

    public RulePack Pack { get; }

    public DiagnosticBag Findings { get; }

    public DiagnosticBag Notes { get; }

    public ImmutableArray<SourceFile> Vocabulary { get; }

    public ImmutableArray<SectionFile> Sections { get; }

    /// <summary>Every wording with the mapping it was read from.</summary>
    public IEnumerable<WordingSource> Wordings => Sections.SelectMany(section => section.Wordings);
}

/// <summary>A section and the root of its file.</summary>
internal sealed record SectionFile(Section Section, MappingNode Root)
{
    /// <summary>The wordings in the order of the file, which is also that of the model.</summary>
    public IEnumerable<WordingSource> Wordings => Root.Find("lydelser")?.Value is ListNode list
        ? list.Items.OfType<MappingNode>().Zip(Section.Wordings, (node, wording) => new WordingSource(this, wording, node))
        : [];
}

/// <summary>A wording and the mapping it was read from.</summary>
internal sealed record WordingSource(SectionFile File, Wording Wording, MappingNode Node)
{
    public Section Section => File.Section;

    /// <summary>How messages name the wording.</summary>
    public Words Name => WordingReader.ProvisionOf(Section.Citation, Wording.Days);

    /// <summary>The rules with the mappings they were read from: the wording itself, or each under «regler».</summary>
    public IEnumerable<(Rule Rule, MappingNode Node)> Rules => Node.Find("regler")?.Value is ListNode list
        ? Wording.Rules.Zip(list.Items.OfType<MappingNode>())
        : Wording.Rules.Select(rule => (rule, Node));
}

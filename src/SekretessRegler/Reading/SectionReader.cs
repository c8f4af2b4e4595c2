using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Documents;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads a section file. Nothing comes of a file with mistakes.</summary>
internal sealed class SectionReader(CodeBook codes, ReachReader reaches, ConditionReader conditions, DiagnosticBag bag)
{
    private static readonly ImmutableArray<Key> Defaults = [RuleKeys.Kind, .. RuleKeys.OfKinds];

    public static readonly Shape Shape = new("paragraf", "En paragraf med sina lydelser. En paragraf har en fil.",
    [
        Key.Required("lagrum", Content.Text, "Vilken paragraf filen handlar om.", "OSL 10:18 a"),
        Key.Required("rubrik", Content.Text, "Vad paragrafen handlar om, kort.", "Unga under 21 år"),
        Key.Required("lydelser", Content.List(Content.Part(WordingReader.Shape)), "Lydelserna, den nyaste först. Varje dag sedan paragrafen kom till har en.",
            "[{ gäller: { från: 2020-08-01 }, kodad: nej }]"),
        .. Defaults,
    ]);

    private static readonly SectionValidator Sections = new();
    private static readonly WordingValidator Wordings = new();

    private readonly WordingReader _wordings = new(new(codes, reaches, conditions, bag), bag);

    public Section? Read(SourceFile file)
    {
        var before = bag.Count;
        bag.Provision = null;
        var section = Document(file);
        bag.Provision = null;
        return section is not null && bag.Count == before ? Build(section) : null;
    }

    private SectionDocument? Document(SourceFile file)
    {
        var head = new MappingReader(file.Root, file.Path, bag, Shape);
        var heading = head.RequiredText("rubrik");
        var wordings = head.Items("lydelser") ?? [];
        if (head.Scalar("lagrum") is not { } place || reaches.Citation(place) is not { } citation)
        {
            return null;
        }

        var defaults = head.Entries.Where(entry => Defaults.Any(key => key.Name == entry.Key)).ToImmutableArray();
        var section = new SectionDocument(
            citation, heading, [.. wordings.Select(node => Wording(node, defaults, citation))],
            file.Path, reaches.Statute(citation.Statute), place.Span);
        bag.Provision = citation.ToString();
        RefuseUnusedDefaults(section, defaults);
        Sections.Check(section, bag);
        return section;
    }

    private WordingDocument Wording(SourceNode node, ImmutableArray<SourceEntry> defaults, Citation citation)
    {
        bag.Provision = citation.ToString();
        var wording = _wordings.Read(node, defaults, citation);
        Wordings.Check(wording, bag);
        return wording;
    }

    private void RefuseUnusedDefaults(SectionDocument section, ImmutableArray<SourceEntry> defaults)
    {
        var kinds = section.Wordings.SelectMany(wording => wording.Rules).Select(rule => rule.Kind).OfType<RuleKind>().ToHashSet();
        foreach (var entry in defaults.Where(entry => entry.Key != "slag" && kinds.Count > 0 && !kinds.Any(kind => RuleKinds.Has(kind, entry.Key))))
        {
            bag.Add(Messages.KeyOfOtherKind, entry.KeySpan, entry.Key, RuleKinds.Word(kinds.Min()));
        }
    }

    private static Section Build(SectionDocument section) =>
        new(section.Citation, section.Heading, [.. section.Wordings.Select(Build)], section.Span);

    private static Wording Build(WordingDocument wording) => new()
    {
        Days = wording.Days ?? default, Encoding = wording.Encoding, Act = wording.Act, Source = wording.Source,
        Travaux = wording.Travaux, Rules = [.. wording.Rules.Select(RuleBuilder.Build)], Omitted = wording.Omitted ?? [],
        Reviewed = wording.Reviewed ?? [], Span = wording.Span,
    };
}

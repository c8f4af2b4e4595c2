using System.Collections.Immutable;
using SekretessRegler.Checking.Packs;
using SekretessRegler.Checking.Statutes;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Against;

/// <summary>Turns what rules select and what text refers to into the same places, by the sections that the statute has.</summary>
internal sealed class ReferredPlaces(CheckedPack pack, StatuteLibrary statutes, Citation own)
{
    public bool IsOwn(Citation place) => place.WholeSection == own;

    /// <summary>The references, and for «de som anges i» those of the sections pointed at, in any wording.</summary>
    public ImmutableArray<Reference> WithIndirect(ImmutableArray<Reference> references) =>
    [
        .. references,
        .. references.Where(reference => reference.IsIndirect).SelectMany(Of)
            .SelectMany(place => statutes.Texts(pack.StatuteOf(place).Number, place))
            .SelectMany(section => ReferenceParser.Parse(section.Text, section.Chapter)).Select(reference => reference with { IsSecrecy = false, IsIndirect = true }),
    ];

    /// <summary>The sections that a selector points out; the place itself for one that names a paragraph.</summary>
    public IEnumerable<Citation> Of(ReachPart part) => part is NamedProvision named
        ? [named.Citation]
        : pack.Pack.Vocabulary.Statutes.SelectMany(Sections).Where(part.Contains);

    /// <summary>The sections that a reference points out; none in a statute that the pack does not declare.</summary>
    public IEnumerable<Citation> Of(Reference reference) => StatuteOf(reference) is not { } statute ? []
        : reference.IsChapters ? Sections(statute).Where(place => Nullable.Compare<Chapter>(place.Chapter, reference.Chapter) >= 0 && Nullable.Compare<Chapter>(place.Chapter, reference.LastChapter) <= 0)
        : reference.First == reference.Last ? [new(statute.Abbreviation, reference.Chapter, reference.First!, reference.Paragraph)]
        : Between(statute, reference);

    /// <summary>True when some reference points out the place, or the paragraph of it.</summary>
    public bool Names(ImmutableArray<Reference> references, Citation place) =>
        references.Any(reference => Of(reference).Any(named => named.Overlaps(place with { Item = null })));

    /// <summary>
    /// True when the place gives way to whatever the Act says otherwise, or carries on a secrecy that the references name
    /// («Sekretessen enligt 1 § gäller också …»).
    /// </summary>
    public bool IsReachedThroughAnother(Citation place, ImmutableArray<Reference> references) =>
        statutes.Texts(pack.StatuteOf(place).Number, place).Any(section =>
            section.Text.Contains("annat anges i denna lag", StringComparison.Ordinal) || CarriesOn(section, references));

    private bool CarriesOn(StatuteSection section, ImmutableArray<Reference> references) =>
        section.Text.StartsWith("Sekretessen enligt", StringComparison.Ordinal)
        && ReferenceParser.Parse(section.Text, section.Chapter).FirstOrDefault() is { } first
        && Of(first).Any(carried => Names(references, carried));

    private IEnumerable<Citation> Between(Statute statute, Reference reference)
    {
        var all = Sections(statute).Where(place => place.Chapter == reference.Chapter).ToList();
        var first = all.FindIndex(place => place.Section == reference.First);
        var last = all.FindIndex(place => place.Section == reference.Last);
        return first < 0 || last < first ? [] : all[first..(last + 1)];
    }

    private Statute? StatuteOf(Reference reference) =>
        reference.Statute is null ? pack.StatuteOf(own)
        : reference.StatuteNumber is { } number ? pack.Pack.Vocabulary.Statutes.FirstOrDefault(statute => statute.Number == number)
        : pack.Pack.Vocabulary.Statutes.FirstOrDefault(statute => IsNamed(statute, reference.Statute));

    private static bool IsNamed(Statute statute, string name) => statute.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Citation> Sections(Statute statute) =>
        (statutes.Text(statute.Number)?.Sections ?? []).Select(section => new Citation(statute.Abbreviation, section.Chapter, section.Number));
}

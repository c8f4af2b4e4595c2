using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Vocabulary;

/// <summary>Every text of a pack that an answer or the vocabulary shows, with its place: what must exist in both languages.</summary>
internal static class PackTexts
{
    public static IEnumerable<(string Text, SourceSpan Span)> Of(RulePack pack) =>
        OfVocabulary(pack.Vocabulary).Concat(pack.Sections.SelectMany(OfSection)).Where(one => one.Text.Length > 0).DistinctBy(one => one.Text);

    private static IEnumerable<(string Text, SourceSpan Span)> OfVocabulary(PackVocabulary words) =>
    [
        .. words.Terms.SelectMany(term => new[] { term.Name, term.Meaning ?? "" }.Select(text => (text, term.Span))),
        .. words.Leaves.Values.OrderBy(leaf => leaf.Code, StringComparer.Ordinal).SelectMany(leaf => OfLeaf(leaf).Select(text => (text, leaf.Span))),
        .. words.Harms.Values.OrderBy(harm => harm.Code, StringComparer.Ordinal).SelectMany(harm => new[] { harm.Name, harm.Question }.Select(text => (text, harm.Span))),
        .. words.Definitions.Values.OrderBy(one => one.Code, StringComparer.Ordinal).Select(one => (Names.InWords(one.Code), one.Meaning.Anchor.Span)),
        .. words.Crimes.Select(crime => (crime.Name, crime.Span)),
    ];

    private static IEnumerable<string> OfLeaf(Leaf leaf) =>
        [leaf.Name, leaf.Question, .. leaf.For, .. leaf.Against, .. leaf.Values.Where(value => !MethodWords.All.ContainsKey(value)).Select(Names.InWords)];

    private static IEnumerable<(string Text, SourceSpan Span)> OfSection(Section section) =>
    [
        .. section.Wordings.SelectMany(wording => wording.Rules).Select(rule => (rule.Meaning, rule.Span)),
        .. section.Wordings.SelectMany(wording => wording.Omitted.Select(omission => (omission.Reason, wording.Span))),
    ];
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads citations and selectors, and knows which statutes the pack declares.</summary>
internal sealed class ReachReader(IEnumerable<Statute> statutes, DiagnosticBag bag)
{
    private readonly FrozenDictionary<string, Statute> _statutes = statutes.ToFrozenDictionary(statute => statute.Abbreviation);

    public Statute? Statute(string abbreviation) => _statutes.GetValueOrDefault(abbreviation);

    public Citation? Citation(ScalarNode scalar)
    {
        if (Provisions.Citation.TryParse(scalar.Text) is not { } citation)
        {
            bag.Add(Messages.NotACitation, scalar.Span, scalar.Text);
            return null;
        }

        return IsDeclared(citation.Statute, scalar) ? citation : null;
    }

    public Reach Read(IEnumerable<ScalarNode> selectors) => new([.. selectors.Select(Part).OfType<ReachPart>()]);

    private ReachPart? Part(ScalarNode scalar)
    {
        if (ReachPart.TryParse(scalar.Text) is not { } part)
        {
            bag.Add(Messages.NotASelector, scalar.Span, scalar.Text);
            return null;
        }

        if (part is SectionSpan { First: var a, Last: var b } && a > b || part is ChapterSpan { First: var c, Last: var d } && c > d)
        {
            bag.Add(Messages.Backwards, scalar.Span, scalar.Text);
        }

        return StatuteOf(part) is not { } name || IsDeclared(name, scalar) ? part : null;
    }

    private static string? StatuteOf(ReachPart part) => part switch
    {
        NamedProvision named => named.Citation.Statute,
        SectionSpan span => span.Statute,
        ChapterSpan span => span.Statute,
        _ => null,
    };

    private bool IsDeclared(string name, ScalarNode scalar)
    {
        if (!_statutes.ContainsKey(name))
        {
            var nearest = Spelling.Nearest(name, _statutes.Keys.Order(StringComparer.Ordinal));
            bag.AddNear(Messages.UnknownStatute, scalar.Span with { Length = name.Length }, nearest, name);
            return false;
        }

        return true;
    }
}

using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Checks that «under» names known codes and never leads back to the word itself.</summary>
internal sealed class TermTree(CodeBook codes, DiagnosticBag bag)
{
    public void Check(IEnumerable<(Family Family, SourceEntry Entry)> terms)
    {
        foreach (var (family, entry) in terms)
        {
            // Shape has been reported when the term was read.
            var parents = (entry.Value as MappingNode)?.Find("under")?.Value as ListNode;
            foreach (var parent in parents?.Items.OfType<ScalarNode>() ?? [])
            {
                if (codes.Check(parent, bag, family) && LeadsTo(family, parent.Text, entry.Key, []))
                {
                    bag.Add(Messages.UnderItself, parent.Span, entry.Key);
                }
            }
        }
    }

    private bool LeadsTo(Family family, string from, string code, HashSet<string> seen) =>
        from == code
        || (seen.Add(from) && codes.Terms.Where(term => term.Family == family && term.Code == from)
            .SelectMany(term => term.Under).Any(above => LeadsTo(family, above, code, seen)));
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads a leaf: a fact, an act, a judgement, an invocation or an open question of law.</summary>
internal static class LeafReader
{
    /// <summary>A leaf's answers are kept as small numbers.</summary>
    public const int MostValues = 127;

    public static Leaf Read(SourceEntry entry, LeafKind kind, DiagnosticBag bag)
    {
        var mapping = new MappingReader(entry.Value, entry.Key, bag, LeafKeys.Of(kind));
        bool? isCrime = mapping.Node("värden") is ScalarNode ? mapping.Choice<bool>("värden") : null;
        return new()
        {
            Code = entry.Key, Kind = Silent(kind, mapping), Name = TermReader.Name(mapping, entry.Key),
            Scope = mapping.Choice<Scope>("gäller") ?? Scope.Question,
            Question = mapping.RequiredText("fråga"), Values = isCrime is null ? Values(mapping, bag) : [],
            For = mapping.Texts("för"), Against = mapping.Texts("mot"), Source = mapping.Text("källa"), Span = entry.KeySpan, DayLeaf = mapping.Text("dag"),
            IsCrime = isCrime is true, IsDay = isCrime is false,
        };
    }

    private static LeafKind Silent(LeafKind kind, MappingReader mapping) =>
        kind == LeafKind.Fact && mapping.Choice<bool>("tystnad") is true ? LeafKind.ExemptingFact : kind;

    private static ImmutableArray<string> Values(MappingReader mapping, DiagnosticBag bag)
    {
        if (mapping.Node("värden") is not ListNode list)
        {
            return [Leaf.Yes, Leaf.No];
        }

        if (list.Items.Length > MostValues)
        {
            bag.Add(Messages.TooManyValues, list.Span, MostValues);
        }

        return mapping.Texts("värden");
    }
}

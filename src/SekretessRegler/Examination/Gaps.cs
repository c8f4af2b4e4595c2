using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What the pack does not say, as unknowns that no answer can settle.</summary>
internal sealed class Gaps(Scene scene)
{
    /// <summary>Value of the coverage gap: the pack sees everything.</summary>
    public const int AsSeen = 0;

    /// <summary>Value of the coverage gap: a secrecy that the pack does not see stands.</summary>
    public const int Forbids = 1;

    /// <summary>Value of the coverage gap: an exemption or breaking rule that the pack does not see opens.</summary>
    public const int Permits = 2;

    /// <summary>An unseen part of the rule turns out to let it open (or, for a secrecy, to apply).</summary>
    public Formula Of(Citation citation) => Formula.OneOf(
        Make($"lucka:{citation}", citation.ToString(), 2, [Leaf.Yes, Leaf.No]), ValueSet.Of(0));

    /// <summary>A rule that opens: partly encoded it is possible at best.</summary>
    public Formula Opening(Encoding encoding, Formula condition, Citation citation) =>
        encoding == Encoding.Whole || condition.IsFalse ? condition : condition & Of(citation);

    /// <summary>The holder's activity is not declared covered: an unseen secrecy could close, an unseen exemption open.</summary>
    public Variable Coverage => Make("lucka:täckning", "täckning", 3, ["som-det-syns", "stänger", "öppnar"]);

    /// <summary>A secrecy that the pack or the question does not show follows the item from where it comes.</summary>
    public Formula Follows => Formula.OneOf(Make("lucka:ursprung", "ursprung", 2, [Leaf.Yes, Leaf.No]), ValueSet.Of(0));

    private Variable Make(string key, string code, int count, string[] values) => scene.Variable(key, (name, sequence) =>
        new Variable(name, VariableKind.Gap, [.. values], ValueSet.All(count))
        {
            Code = code,
            Provenance = new Provenance(ProvenanceKind.Gap),
            Rank = Scene.GapRank(sequence),
        });
}

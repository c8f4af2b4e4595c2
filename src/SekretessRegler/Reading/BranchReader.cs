using SekretessRegler.Diagnostics;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads which activities within one agency are independent of each other, where that is settled.</summary>
internal sealed class BranchReader(CodeBook codes, DiagnosticBag bag)
{
    public static readonly Shape Shape = new(
        "gren", "Två verksamheter inom en myndighet, och om de är självständiga i förhållande till varandra (OSL 8:2).",
        Key.Required("mellan", Content.List(Content.Code(Family.Activities)), "De två verksamheterna.", "[hälso-och-sjukvård, socialtjänst]"),
        Key.Required("självständiga", Content.YesNo, "Om verksamheterna är självständiga: då går en sekretessgräns mellan dem.", "ja"),
        new("källa", Content.Text, "Var det framgår.", "prop. 1979/80:2"));

    public void Read(IEnumerable<SourceEntry> families)
    {
        foreach (var entry in families)
        {
            if (entry.Value is not ListNode list)
            {
                bag.Add(Messages.ExpectedList, entry.Value.Span, entry.Key);
                continue;
            }

            codes.Branches.AddRange(list.Items.Select(Branch).OfType<BranchRule>());
        }
    }

    private BranchRule? Branch(SourceNode node)
    {
        var mapping = new MappingReader(node, "grenar", bag, Shape);
        var independent = mapping.YesNo("självständiga");
        var between = mapping.ScalarList("mellan") ?? [];
        var known = between.Count(activity => codes.Check(activity, bag, Family.Activities));
        if (between.Length != 2 && mapping.Has("mellan"))
        {
            bag.Add(Messages.NotANumber, mapping.ValueSpan("mellan"), between.Length, 2, 2);
        }

        return known == 2 && between.Length == 2 && independent is { } settled
            ? new(between[0].Text, between[1].Text, settled, mapping.Text("källa"))
            : null;
    }
}

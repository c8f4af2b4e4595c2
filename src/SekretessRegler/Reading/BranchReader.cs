using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Reads which activities within one agency are independent of each other, where that is settled.</summary>
internal sealed class BranchReader(CodeBook codes, DiagnosticBag bag)
{
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
        var mapping = new MappingReader(node, "grenar", bag, ["mellan", "självständiga", "källa"]);
        var independent = mapping.Required("självständiga") ? mapping.YesNo("självständiga") : null;
        var between = mapping.Required("mellan") ? mapping.ScalarList("mellan") ?? [] : [];
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

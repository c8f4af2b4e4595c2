using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading;

/// <summary>Completes agencies and activities with what is written as conditions: who is bound, what is covered.</summary>
internal sealed class TermConditionReader(ConditionReader conditions, ReachReader reaches, DiagnosticBag bag)
{
    public static readonly Key Bound = new(
        "bunden-av-osl", Content.Either(Content.YesNo, ConditionKeys.Condition),
        "Om lagen gäller hos organet: ja, nej eller ett villkor. Utelämnat: ja.", "ja");

    private static readonly Shape CoverageShape = new(
        "täckning", "En sekretess som kan gälla i verksamheten när något visst framgår.",
        Key.Required("lagrum", Content.OneOrList(Content.Text), "Vilken sekretess.", "OSL 26:5"),
        new("när", ConditionKeys.Condition, "Villkoret som gör att sekretessen kommer i fråga. Det prövas bara mot det som frågan säger.",
            "{ hänför-sig-till: [anmälan-av-enskild] }"));

    public static readonly Key Covered = new(
        "täckning", Content.List(Content.Either(Content.Text, Content.Part(CoverageShape))),
        "Varje sekretess som kan gälla i verksamheten. Utelämnat: regelverket påstår inte att verksamheten är täckt.",
        "[OSL 26:1, { lagrum: OSL 26:5, när: { hänför-sig-till: [anmälan-av-enskild] } }]");

    private static readonly Condition Never = new AnyOf([]);

    public Term Complete(Term term, SourceNode source) => (term, source) switch
    {
        (Agency agency, MappingNode mapping) when mapping.Find(Bound.Name) is { } bound => agency with { Bound = IsBound(bound) },
        (Activity activity, MappingNode mapping) when mapping.Find(Covered.Name) is not null => activity with { Coverage = Coverages(mapping) },
        _ => term,
    };

    private Condition IsBound(SourceEntry bound) => bound.Value switch
    {
        MappingNode condition => conditions.Read(condition),
        var answer => Scalars.Text(answer, bound.Key, bag) is { } text && Scalars.YesNo(text, bag) is false ? Never : AllOf.Nothing,
    };

    private ImmutableArray<Coverage> Coverages(MappingNode activity) =>
        [.. (MappingReader.Checked(activity, TermKeys.Of(Family.Activities), bag).Items(Covered.Name) ?? []).Select(Coverage)];

    private Coverage Coverage(SourceNode node)
    {
        if (node is not MappingNode)
        {
            return new(Selectors(node), null);
        }

        var mapping = new MappingReader(node, Covered.Name, bag, CoverageShape);
        var secrecies = mapping.Node("lagrum") is { } selectors ? Selectors(selectors) : Reach.Nothing;
        return new(secrecies, mapping.Node("när") is { } when ? conditions.Read(when) : null);
    }

    // A span or a chapter would hide which of its sections the pack lacks, and so make no gap of them.
    private Reach Selectors(SourceNode node)
    {
        ImmutableArray<ScalarNode> texts = [.. (node is ListNode list ? list.Items : [node]).Select(item => Scalars.Text(item, "lagrum", bag)).OfType<ScalarNode>()];
        foreach (var text in texts.Where(text => ReachPart.TryParse(text.Text) is not (null or NamedProvision)))
        {
            bag.Add(Messages.CoverageNotNamed, text.Span, text.Text);
        }

        return reaches.Read(texts);
    }
}

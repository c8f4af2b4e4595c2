using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>The method carried out on one item and one receiver, as formulas: what every completion of the question comes to.</summary>
internal sealed class Case
{
    public Case(Scene scene)
    {
        Scene = scene;
        Grounding = new Grounding(scene);
        var boundary = new BoundaryStage(scene, Grounding);
        (Bound, Crossed) = (boundary.Bound, boundary.Crossed);
        var gaps = new Gaps(scene);
        Coverage = new CoverageStage(scene, Grounding, gaps);
        var exemptions = new ExemptionStage(scene, Grounding, gaps, Uses);
        Imports = new ImportStage(scene, Grounding, gaps);
        var secrecies = new SecrecyStage(scene, Grounding, gaps, Coverage, Imports, exemptions, Uses).Instances;
        Secrecies = Bound.IsFalse ? [] : secrecies;
        Duties = new DutyStage(scene, Grounding, gaps, exemptions, Uses, canBind: duty => !Bound.IsFalse || duty.BindsOutsideAct);
        new BreakingStage(scene, Grounding, gaps, Duties, Uses).Break(Secrecies);
        (Hidden, Revealed) = (Coverage.IsOpen(Gaps.Forbids) | Imports.IsOpen(Coverage), Coverage.IsOpen(Gaps.Permits));
        Exemptions = exemptions.Examined;
    }

    public Scene Scene { get; }

    public Grounding Grounding { get; }

    public CoverageStage Coverage { get; }

    public ImportStage Imports { get; }

    public RuleUses Uses { get; } = new();

    /// <summary>The secrecies of the day; none for a holder that the Act does not bind.</summary>
    public ImmutableArray<SecrecyInstance> Secrecies { get; }

    public DutyStage Duties { get; }

    /// <summary>The exemptions that were looked at, and when each holds.</summary>
    public IReadOnlyList<(RuleInForce<ExemptionRule> Law, Formula Holds)> Exemptions { get; }

    /// <summary>The holder is bound by the Act.</summary>
    public Formula Bound { get; }

    /// <summary>A boundary of secrecy is crossed.</summary>
    public Formula Crossed { get; }

    /// <summary>A secrecy that the pack does not see stands.</summary>
    public Formula Hidden { get; }

    /// <summary>Something that the pack does not see opens.</summary>
    public Formula Revealed { get; }

    /// <summary>Some secrecy stands, for the person (null: for anybody, the public interest included).</summary>
    public Formula Stands(Person? only) => Formula.Any(Of(only).Select(secrecy => secrecy.Stands));

    public Formula Secret(Person? only) => Formula.Any(Of(only).Select(secrecy => secrecy.Secret));

    /// <summary>A duty is satisfied, for the person (null: for every person). Duties bind toward Swedish agencies and whom they name.</summary>
    public Formula Must(Person? only) => Scene.ReceiverIsForeign ? Formula.False
        : only is null ? Duties.ForEveryPerson(_ => true) : Duties.AnyFor(only);

    /// <summary>A duty that itself binds a holder outside the Act is satisfied for every person.</summary>
    public Formula MustOutsideAct => Duties.ForEveryPerson(duty => duty.BindsOutsideAct);

    public IEnumerable<SecrecyInstance> Of(Person? only) =>
        only is null ? Secrecies : Secrecies.Where(secrecy => secrecy.Person == only);

    /// <summary>Every formula that the answer is made of.</summary>
    public IEnumerable<Formula> Formulas()
    {
        IEnumerable<Formula> whole = [Bound, Crossed, Hidden, Revealed, Must(null), MustOutsideAct];
        return whole
            .Concat(Exemptions.Select(exemption => exemption.Holds))
            .Concat(Secrecies.SelectMany(secrecy => new[] { secrecy.Secret, secrecy.Stands }))
            .Concat(Secrecies.SelectMany(secrecy => secrecy.Routes).SelectMany(route => route.Shown.Select(shown => shown.Opens).Append(route.Opens)))
            .Concat(Duties.Duties.SelectMany(duty => duty.ByPerson).Select(entry => entry.Holds));
    }

    /// <summary>What is presumed, and could close somewhere: its silence might open.</summary>
    public ImmutableArray<Variable> CutBothWays =>
    [
        .. FormulaWalk.Polarities(Permitted)
            .Where(pair => pair.Key.Presumed is not null && pair.Value.HasFlag(Conditions.Polarity.Closes)).Select(pair => pair.Key),
    ];

    /// <summary>When the disclosure is permitted, as one formula.</summary>
    public Formula Permitted => (Bound & (!Crossed | (!Hidden & (Revealed | !Stands(null))))) | (!Bound & MustOutsideAct);
}

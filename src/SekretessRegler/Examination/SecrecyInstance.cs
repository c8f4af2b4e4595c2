using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>A secrecy for one person, or for the public interest (person null), as far as the statements leave it open.</summary>
internal sealed class SecrecyInstance(RuleInForce<SecrecyRule> law, Person? person)
{
    public RuleInForce<SecrecyRule> Law { get; } = law;

    public SecrecyRule Rule => Law.Rule;

    public Citation Citation => Law.Citation;

    public Person? Person { get; } = person;

    /// <summary>The rule's own conditions hold; nothing has displaced or exempted it yet.</summary>
    public Formula Applicable { get; set; } = Formula.False;

    /// <summary>As <see cref="Applicable"/>, at the holder itself and not imported from where the item came from.</summary>
    public Formula Primary { get; set; } = Formula.False;

    /// <summary>A rule applies (sekretessreglerad, OSL 3:1).</summary>
    public Formula Regulated { get; set; } = Formula.False;

    /// <summary>And its harm test says secret (sekretessbelagd, OSL 3:1).</summary>
    public Formula Secret { get; set; } = Formula.False;

    /// <summary>Every breaking rule that reaches the secrecy.</summary>
    public List<RouteInstance> Routes { get; } = [];

    /// <summary>Lifted also by what lifts a concurrent secrecy.</summary>
    public Formula Inherited { get; set; } = Formula.False;

    public Formula LiftedDirectly => Formula.Any(Routes.Select(route => route.Opens));

    public Formula Stands => Secret & !(LiftedDirectly | Inherited);
}

/// <summary>One breaking rule on its way to one secrecy.</summary>
/// <param name="Law">The rule that breaks, or the reservation.</param>
/// <param name="Opens">When it lifts the secrecy.</param>
/// <param name="Shown">The route as it is shown: the rule itself, or each duty that works through it.</param>
internal sealed record RouteInstance(RuleInForce Law, Formula Opens, IReadOnlyList<ShownRoute> Shown)
{
    public bool IsReservation => Law.Rule is ReservationRule;
}

/// <summary>A route as it is shown in a decision.</summary>
internal sealed record ShownRoute(RuleInForce Law, Formula Opens, Binding Binding, Citation? Through, RouteBarrier? Barrier = null);

/// <summary>Why a route is closed whatever its own conditions say.</summary>
internal sealed record RouteBarrier(RuleInForce Law, Formula Closes);

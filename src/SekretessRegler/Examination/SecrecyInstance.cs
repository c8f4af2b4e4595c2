using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>A secrecy for one person, or for the public interest (person null), as far as the statements leave it open.</summary>
/// <remarks>Each state is worked out when it is first asked for, since exemptions can look at other secrecies. A pack with a cycle is refused when it is read.</remarks>
internal sealed class SecrecyInstance
{
    private readonly Lazy<Formula> _applicable;
    private readonly Lazy<Formula> _regulated;
    private readonly Lazy<Formula> _secret;

    public SecrecyInstance(RuleInForce<SecrecyRule> law, Person? person, ISecrecyStates states)
    {
        (Law, Person) = (law, person);
        _applicable = new(() => states.Applicable(this));
        _regulated = new(() => Applicable.IsFalse ? Formula.False : states.Regulated(this));
        _secret = new(() => Regulated.IsFalse ? Formula.False : states.Secret(this));
    }

    public RuleInForce<SecrecyRule> Law { get; }

    public SecrecyRule Rule => Law.Rule;

    public Citation Citation => Law.Citation;

    public Person? Person { get; }

    /// <summary>The rule's own conditions hold; nothing has displaced or exempted it yet.</summary>
    public Formula Applicable => _applicable.Value;

    /// <summary>A rule applies (sekretessreglerad, OSL 3:1).</summary>
    public Formula Regulated => _regulated.Value;

    /// <summary>And its harm test says secret (sekretessbelagd, OSL 3:1).</summary>
    public Formula Secret => _secret.Value;

    /// <summary>Every breaking rule that reaches the secrecy.</summary>
    public List<RouteInstance> Routes { get; } = [];

    /// <summary>Lifted also by what lifts a concurrent secrecy.</summary>
    public Formula Inherited { get; set; } = Formula.False;

    public Formula LiftedDirectly => Formula.Any(Routes.Select(route => route.Opens));

    public Formula Stands => Secret & !(LiftedDirectly | Inherited);
}

/// <summary>How the states of a secrecy are worked out.</summary>
internal interface ISecrecyStates
{
    Formula Applicable(SecrecyInstance secrecy);

    Formula Regulated(SecrecyInstance secrecy);

    Formula Secret(SecrecyInstance secrecy);
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

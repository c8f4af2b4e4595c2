using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>How each secrecy stands, and each route to it, as things stand.</summary>
internal sealed class SecrecyReport(Case @case, Answering answering, QuestionReport questions)
{
    private Diagram Diagram => answering.Diagram;

    /// <summary>Secrecies that could be in effect, or whose rule applies.</summary>
    public IEnumerable<SecrecyInstance> Examined => @case.Secrecies.Where(secrecy => !secrecy.Regulated.IsFalse || !secrecy.Secret.IsFalse);

    public ImmutableArray<SecrecyResult> Secrecies => [.. Examined.Select(secrecy => new SecrecyResult(
        secrecy.Citation.ToString(), secrecy.Person?.Id, State(secrecy), HarmName(secrecy.Rule.HarmTest), StartingPoint(secrecy.Rule.HarmTest),
        [.. OpenRoutes(secrecy).Select(route => route.Law.Rule.Citation.ToString()).Distinct()]))];

    public ImmutableArray<Route> Routes =>
    [
        .. Examined.SelectMany(secrecy => secrecy.Routes.SelectMany(route => route.Shown).Select(shown => Describe(secrecy, shown))),
        .. DutiesWithoutSecrecy(),
    ];

    public SecrecyState State(SecrecyInstance secrecy)
    {
        var (secret, stands) = (answering.Standing(secrecy.Secret), answering.Standing(secrecy.Stands));
        return secret == Diagram.False ? SecrecyState.DoesNotApply
            : stands == Diagram.True ? SecrecyState.Stands
            : stands == Diagram.False ? SecrecyState.Lifted
            : SecrecyState.Undecided;
    }

    /// <summary>The routes that are satisfied in every completion where the secrecy is in effect.</summary>
    public IEnumerable<ShownRoute> OpenRoutes(SecrecyInstance secrecy) =>
        secrecy.Routes.SelectMany(route => route.Shown).Where(shown => RouteState(secrecy, shown) == SekretessRegler.RouteState.Open);

    /// <summary>Which of the secrecy's routes together lift it always, as few as possible.</summary>
    public ImmutableArray<ShownRoute> SmallestGroup(SecrecyInstance secrecy)
    {
        var candidates = secrecy.Routes.SelectMany(route => route.Shown).Where(shown => RouteState(secrecy, shown) != SekretessRegler.RouteState.Closed).ToImmutableArray();
        return Enumerable.Range(1, Math.Min(candidates.Length, 3))
            .SelectMany(size => Combinations.Of(candidates, size))
            .FirstOrDefault(group => LiftTogether(secrecy, group), candidates);
    }

    private bool LiftTogether(SecrecyInstance secrecy, ImmutableArray<ShownRoute> group)
    {
        var lifted = group.Select(shown => answering.Standing(shown.Opens)).Aggregate(Diagram.False, Diagram.Or);
        return Diagram.And(answering.Standing(secrecy.Secret), Diagram.Not(lifted)) == Diagram.False;
    }

    public RouteState RouteState(SecrecyInstance secrecy, ShownRoute shown)
    {
        var secret = answering.Standing(secrecy.Secret);
        return secret != Diagram.False && Diagram.And(secret, Diagram.Not(answering.Standing(shown.Opens))) == Diagram.False ? SekretessRegler.RouteState.Open
            : Diagram.And(answering.Builder.Build(secrecy.Secret), answering.Builder.Build(shown.Opens)) == Diagram.False ? SekretessRegler.RouteState.Closed
            : SekretessRegler.RouteState.Possible;
    }

    private Route Describe(SecrecyInstance secrecy, ShownRoute shown)
    {
        var state = RouteState(secrecy, shown);
        var route = new Route(
            shown.Law.Rule.Citation.ToString(), secrecy.Citation.ToString(), secrecy.Person?.Id, state,
            state == SekretessRegler.RouteState.Possible ? questions.Missing(shown.Opens) : [], [], shown.Through?.ToString());
        return state == SekretessRegler.RouteState.Closed ? new Obstacles(@case).On(route, shown) : route;
    }

    /// <summary>Method.md 3: a duty is examined also where no secrecy applies.</summary>
    public IEnumerable<(RuleInForce<DutyRule> Law, Person? Person, Formula Holds)> FreeDuties =>
        from duty in @case.Duties.Duties
        from entry in duty.ByPerson
        where !entry.Holds.IsFalse && !Examined.Any(secrecy => secrecy.Person == entry.Person)
        select (duty.Law, entry.Person, entry.Holds);

    public RouteState DutyState(Formula holds) =>
        answering.Standing(holds) == Diagram.True ? SekretessRegler.RouteState.Open : SekretessRegler.RouteState.Possible;

    private IEnumerable<Route> DutiesWithoutSecrecy() =>
        from duty in FreeDuties
        let state = DutyState(duty.Holds)
        select new Route(duty.Law.Citation.ToString(), null, duty.Person?.Id, state,
            state == SekretessRegler.RouteState.Open ? [] : questions.Missing(duty.Holds), [], null);

    public static string HarmName(HarmTest test) => test.Kind switch
    {
        HarmTestKind.Absolute => "absolut",
        HarmTestKind.Reverse => "omvänt",
        _ => "rakt",
    };

    private static string StartingPoint(HarmTest test) => test.Kind == HarmTestKind.Straight ? "offentlighet" : "sekretess";
}

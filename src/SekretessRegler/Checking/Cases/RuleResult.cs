using System.Collections.Immutable;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Trail;

namespace SekretessRegler.Checking.Cases;

/// <summary>What one rule came to in a question, whatever the other rules of the pack say.</summary>
/// <remarks>A case asserts its own provision, so that a new provision elsewhere does not break it.</remarks>
internal sealed class RuleResult
{
    private readonly Case _case;
    private readonly Answering _answering;
    private readonly SecrecyReport _report;
    private readonly Citation _rule;

    public RuleResult(Case @case, Citation rule)
    {
        (_case, _rule) = (@case, rule);
        _answering = new Answering(@case);
        _report = new SecrecyReport(@case, _answering, new QuestionReport(@case, _answering));
    }

    /// <summary>The state of the secrecy itself: whether it is in effect, and whether it is lifted.</summary>
    public string State
    {
        get
        {
            var instances = _case.Secrecies.Where(secrecy => _rule.Covers(secrecy.Citation)).ToImmutableArray();
            return First(instances.Select(secrecy => _answering.Standing(secrecy.Secret) switch
            {
                Diagram.False => "gäller-inte",
                _ when _report.State(secrecy) == SecrecyState.Lifted => "bruten",
                Diagram.True => "gäller",
                _ => "oavgjord",
            }), "gäller", "oavgjord", "bruten", "gäller-inte");
        }
    }

    /// <summary>The state of the rule as a route: breaking rule, duty, reservation or exemption.</summary>
    public string Route => First(
        Routes.Select(route => Notations.Route[_report.RouteState(route.Secrecy, route.Shown)])
            .Concat(Conditions.Select(OwnState)),
        "öppen", "möjlig", "stängd");

    /// <summary>The codes of what is missing.</summary>
    public ImmutableArray<string> Missing
    {
        get
        {
            var questions = new QuestionReport(_case, _answering);
            return [.. Routes.Select(route => route.Shown.Opens).Concat(Conditions).SelectMany(formula => questions.Missing(formula)).Select(question => question.Code).Distinct()];
        }
    }

    private IEnumerable<(SecrecyInstance Secrecy, ShownRoute Shown)> Routes =>
        from secrecy in _case.Secrecies
        from shown in secrecy.Routes.SelectMany(route => route.Shown)
        where _rule.Covers(shown.Law.Rule.Citation) && shown.Law.Rule is not DutyRule
        select (secrecy, shown);

    private IEnumerable<Formula> Conditions =>
        _case.Duties.Duties.Where(duty => _rule.Covers(duty.Law.Citation)).SelectMany(duty => duty.ByPerson).Select(entry => entry.Holds)
            .Concat(_case.Exemptions.Where(use => _rule.Covers(use.Law.Citation)).Select(use => use.Holds));

    private string OwnState(Formula formula) =>
        _answering.Standing(formula) == Diagram.True ? "öppen" : _answering.Builder.Build(formula) == Diagram.False ? "stängd" : "möjlig";

    private static string First(IEnumerable<string> states, params string[] order) =>
        states.OrderBy(state => Array.IndexOf(order, state)).FirstOrDefault() ?? "saknas";
}

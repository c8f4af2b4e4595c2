using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>Why a route is closed: the conditions that do not hold, in the statute's order, and what bars it.</summary>
internal sealed class Obstacles(Case @case)
{
    private static readonly Bilingual Incompatible = new(
        "villkoren kan inte vara uppfyllda samtidigt som sekretessen gäller", "the conditions cannot hold while the secrecy is in effect");

    private readonly ConditionText _text = new(@case.Scene);

    /// <summary>The route with its obstacles in both languages, and whether another receiver or holder would do.</summary>
    public Route On(Route route, ShownRoute shown)
    {
        var (failed, told) = (Failed(shown), Of(shown));
        return route with
        {
            Obstacles = [.. told.Select(obstacle => obstacle.Swedish)],
            ObstaclesInEnglish = [.. told.Select(obstacle => obstacle.English)],
            ClosedBy = IsAny(failed, FieldNames.IsOfReceiver) ? ClosedBy.Receiver : IsAny(failed, FieldNames.IsOfHolder) ? ClosedBy.Holder : ClosedBy.Other,
        };
    }

    private static bool IsAny(ImmutableArray<(Condition Condition, bool IsWanted)> failed, Func<Field, bool> isSo) =>
        failed.Any(one => one.Condition is TermTest test && isSo(test.Field));

    public ImmutableArray<Bilingual> Of(ShownRoute shown)
    {
        ImmutableArray<Bilingual> found =
        [
            .. Failed(shown).Select(one => _text.Obstacle(one.Condition, one.IsWanted)),
            .. Exempting(shown).Select(place => new Bilingual($"undantaget enligt {place} när sekretessen gäller", $"excepted under {place} while the secrecy is in effect")),
            .. shown.Barrier is { Closes.IsTrue: true, Law.Rule.Citation: var bar } ? [new Bilingual($"stängs av {bar}", $"shut out by {bar}")] : Array.Empty<Bilingual>(),
        ];
        return found.IsEmpty ? [Incompatible] : [.. found.Distinct()];
    }

    private ImmutableArray<(Condition Condition, bool IsWanted)> Failed(ShownRoute shown) =>
        [.. Failed(shown.Law.Rule.Condition, shown.Binding, isWanted: true).Distinct()];

    private IEnumerable<Citation> Exempting(ShownRoute shown) => shown.Law.Rule is not DutyRule ? [] :
        @case.Exemptions.Where(exemption => !exemption.Holds.IsFalse).Select(exemption => exemption.Law.Citation)
            .Where(citation => @case.Scene.Law.Of<ExemptionRule>().Any(law => law.Citation == citation && law.Rule.Exempts.Contains(shown.Law.Rule.Citation)))
            .Distinct();

    // Only what the statements decide; a condition that is merely open is no obstacle.
    private IEnumerable<(Condition Condition, bool IsWanted)> Failed(Condition condition, Binding binding, bool isWanted) => condition switch
    {
        Not not => Failed(not.Inner, binding, !isWanted),
        AllOf all when isWanted => all.Parts.SelectMany(part => Failed(part, binding, true)),
        AnyOf any when !isWanted => any.Parts.SelectMany(part => Failed(part, binding, false)),
        AnyOf any when Fails(any, binding, true) && OneField(any) is { } test => [(test, true)],
        AnyOf any when Fails(any, binding, true) => any.Parts.SelectMany(part => Failed(part, binding, true)),
        Defined { Meaning: AllOf or AnyOf } defined => Failed(defined.Meaning, binding, isWanted),
        _ when Fails(condition, binding, isWanted) => [(condition, isWanted)],
        _ => [],
    };

    // Alternatives that look at the same part of the question are one with more codes.
    private static TermTest? OneField(AnyOf any) =>
        any.Parts.All(part => part is TermTest) && any.Parts.Cast<TermTest>().DistinctBy(test => test.Field).Count() == 1
            ? new(((TermTest)any.Parts[0]).Field, [.. any.Parts.Cast<TermTest>().SelectMany(test => test.Codes)]) : null;

    private bool Fails(Condition condition, Binding binding, bool isWanted) =>
        @case.Grounding.Of(condition, binding).Truth == (isWanted ? Truth.False : Truth.True);
}

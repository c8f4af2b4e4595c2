using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What the pack declares that it covers of the holder's activity (method.md 3, gaps).</summary>
internal sealed class CoverageStage(Scene scene, Grounding grounding, Gaps gaps)
{
    private readonly Dictionary<string, ImmutableArray<ReachPart>> _calledFor = [];

    private Binding AtHolder => new(null, scene.Holder);

    /// <summary>The secrecy can apply in the holder's activity, so that an unseen part of it is a gap here.</summary>
    public Formula Covers(Citation secrecy) => InActivities(activity => CalledFor(activity).Any(part => part.Contains(secrecy)));

    /// <summary>Named in the coverage, but with no section in the pack at all: always a gap.</summary>
    public IEnumerable<Citation> SectionsMissing() =>
        (scene.Holder.Activity is { } activity ? [activity] : Activities)
            .SelectMany(activity => CalledFor(activity)).OfType<NamedProvision>().Select(part => part.Citation.WholeSection).Distinct()
            .Where(citation => !scene.Pack.HasSection(citation));

    /// <summary>The pack does not declare the activity covered, or does not know whom the item concerns.</summary>
    public Formula IsOpen(int value) =>
        (scene.Item.Concerns is null ? Formula.True : InActivities(activity => !IsDeclared(activity))) & Formula.OneOf(gaps.Coverage, ValueSet.Of(value));

    private Formula InActivities(Func<string, bool> holds)
    {
        if (scene.Holder.Activity is { } stated)
        {
            return Formula.Of(holds(stated));
        }

        var terms = new TermResolver(scene);
        return Formula.OneOf(terms.ActivityVariable("utlämnarens-verksamhet"), terms.ActivitiesWhere(holds));
    }

    private IEnumerable<string> Activities =>
        scene.Vocabulary.Terms.Where(term => term.Family == Family.Activities).Select(term => term.Code);

    private ImmutableArray<ReachPart> CalledFor(string activity)
    {
        if (!_calledFor.TryGetValue(activity, out var parts))
        {
            parts = [.. Declarations(activity).Where(IsCalledFor).SelectMany(entry => entry.Secrecies.Parts)];
            _calledFor.Add(activity, parts);
        }

        return parts;
    }

    private bool IsCalledFor(Coverage entry) => entry.When is null || grounding.IsStated(entry.When, AtHolder);

    private bool IsDeclared(string activity) => Above(activity).Any(one => one.Coverage is not null);

    private ImmutableArray<Coverage> Declarations(string activity) =>
        [.. Above(activity).SelectMany(one => one.Coverage ?? [])];

    private IEnumerable<Activity> Above(string activity) =>
        scene.Vocabulary.Terms.OfType<Activity>().Where(one => scene.Vocabulary.IsUnder(Family.Activities, activity, one.Code));
}

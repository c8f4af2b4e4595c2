using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What the pack declares that it covers of an activity, at the holder or where the item comes from (method.md 3, gaps).</summary>
internal sealed class CoverageStage(Scene scene, Grounding grounding, Gaps gaps)
{
    private readonly Dictionary<(Holder, string), ImmutableArray<ReachPart>> _calledFor = [];
    private readonly ActivityResolver _activities = new(scene);

    /// <summary>The secrecy can apply in the activity of the holder, or of the origin, so that an unseen part of it is a gap here.</summary>
    public Formula Covers(Citation secrecy, Holder holder) =>
        _activities.At(holder, activity => CalledFor(holder, activity).Any(part => part.Contains(secrecy)));

    /// <summary>Named in the coverage of the holder or an origin, but with no section in the pack at all: always a gap.</summary>
    public IEnumerable<Citation> SectionsMissing() =>
        (scene.Item.Origin ?? []).Prepend(scene.Holder)
            .SelectMany(holder => _activities.Codes(holder).SelectMany(activity => CalledFor(holder, activity)))
            .OfType<NamedProvision>().Select(part => part.Citation.WholeSection).Distinct()
            .Where(citation => !scene.Pack.HasSection(citation));

    /// <summary>The pack does not declare the activity covered, or does not know whom the item concerns.</summary>
    public Formula IsOpen(int value) =>
        (scene.Item.Concerns is null ? Formula.True : IsUndeclared(scene.Holder)) & Formula.OneOf(gaps.Coverage, ValueSet.Of(value));

    /// <summary>The pack does not say which secrecy can apply there.</summary>
    public Formula IsUndeclared(Holder holder) => _activities.At(holder, activity => !IsDeclared(activity));

    private ImmutableArray<ReachPart> CalledFor(Holder holder, string activity)
    {
        if (!_calledFor.TryGetValue((holder, activity), out var parts))
        {
            parts = [.. Declarations(activity).Where(entry => IsCalledFor(entry, holder with { Activity = activity })).SelectMany(entry => entry.Secrecies.Parts)];
            _calledFor.Add((holder, activity), parts);
        }

        return parts;
    }

    private bool IsCalledFor(Coverage entry, Holder holder) => entry.When is null || grounding.IsStated(entry.When, new Binding(null, holder));

    private bool IsDeclared(string activity) => Above(activity).Any(one => one.Coverage is not null);

    private ImmutableArray<Coverage> Declarations(string activity) =>
        [.. Above(activity).SelectMany(one => one.Coverage ?? [])];

    private IEnumerable<Activity> Above(string activity) =>
        scene.Vocabulary.Terms.OfType<Activity>().Where(one => scene.Vocabulary.IsUnder(Family.Activities, activity, one.Code));
}

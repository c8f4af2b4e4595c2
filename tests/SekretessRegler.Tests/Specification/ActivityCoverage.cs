using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>What the pack declares covered in an activity, by itself or by what lies above it.</summary>
internal sealed class ActivityCoverage(Situation situation, Reading reading)
{
    public bool IsDeclared(Holder holder) => Chain(holder).Any(activity => activity.Coverage is not null);

    public IEnumerable<Coverage> Declared(Holder holder) => Chain(holder).SelectMany(activity => activity.Coverage ?? []);

    private IEnumerable<Activity> Chain(Holder holder) =>
        Code(holder) is { } code
            ? situation.Vocabulary.Terms.OfType<Activity>().Where(activity => situation.Vocabulary.IsUnder(Family.Activities, code, activity.Code))
            : [];

    private string? Code(Holder holder) =>
        ReferenceEquals(holder, situation.Question.Holder)
            ? new TermReading(situation, reading.Value).Activity(holder.Activity, "utlämnarens-verksamhet")
            : holder.Activity;
}

using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>What the pack declares covered in an activity, by itself or by what lies above it; of the holder, or of where secrecy follows from.</summary>
internal sealed class ActivityCoverage(Situation situation, Reading reading, Holder holder)
{
    public bool IsDeclared => Chain.Any(activity => activity.Coverage is not null);

    public IEnumerable<Coverage> Declared => Chain.SelectMany(activity => activity.Coverage ?? []);

    private IEnumerable<Activity> Chain =>
        situation.Vocabulary.Terms.OfType<Activity>().Where(activity => situation.Vocabulary.IsUnder(Family.Activities, Code, activity.Code));

    public string Code => new TermReading(situation, reading.Value).ActivityOf(holder)!;
}

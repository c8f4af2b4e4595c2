using System.Collections.Immutable;
using System.Reflection;
using SekretessRegler.Examination;
using SekretessRegler.Reading.Questions;

namespace SekretessRegler;

/// <summary>Runs the method on a question: boundary, secrecy, breaking, concurrence, answer.</summary>
/// <threadsafety>Immutable; one instance can serve all threads.</threadsafety>
public sealed class Examiner
{
    private static readonly string EngineVersion =
        typeof(Examiner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static readonly Lazy<Examiner> Embedded = new(() => new Examiner(RulePack.Embedded));

    private readonly TimeProvider _clock;
    private volatile LawOnDay? _latestLaw;

    /// <summary>An examiner for the pack.</summary>
    /// <param name="pack">The law that answers.</param>
    /// <param name="clock">Says what today is when a question has no day. Null: the system's clock.</param>
    public Examiner(RulePack pack, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>An examiner over the pack that the package carries.</summary>
    public static Examiner Default => Embedded.Value;

    /// <summary>The law that answers.</summary>
    public RulePack Pack { get; }

    /// <summary>Examines the question: every item for every receiver.</summary>
    /// <param name="question">The question; its codes come from the pack's vocabulary.</param>
    /// <param name="cancellation">Checked between items and receivers.</param>
    /// <exception cref="OperationCanceledException">The examination was cancelled.</exception>
    /// <exception cref="QuestionException">Something in the question is wrong; carries every mistake.</exception>
    public Decision Examine(Question question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var dated = question.Day is null ? question with { Day = SwedishDay.Today(_clock) } : question;
        if (QuestionCheck.Check(dated, Pack) is { IsEmpty: false } mistakes)
        {
            throw new QuestionException(mistakes);
        }

        var law = LawOn(dated.Day!.Value);
        var parts = ImmutableArray.CreateBuilder<(DecisionPart Part, TrailNode Trail)>();
        foreach (var item in dated.Items)
        {
            foreach (var receiver in dated.Receivers)
            {
                cancellation.ThrowIfCancellationRequested();
                parts.Add(new PartExamination(new Scene(Pack, law, dated, item, receiver, dated.Day.Value)).Examine());
            }
        }

        return new Conclusion(Pack, law, EngineVersion).Of(dated, parts.ToImmutable());
    }

    // Questions come in runs about one day; the law of that day is sifted once.
    private LawOnDay LawOn(DateOnly day) =>
        _latestLaw is { } latest && latest.Day == day ? latest : _latestLaw = new LawOnDay(Pack, day);
}

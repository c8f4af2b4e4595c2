using System.Collections.Immutable;

namespace SekretessRegler.Tests.Specification;

/// <summary>All completions with what each comes to. Those that differ only in what was never read stand as one.</summary>
internal sealed class Completions<T>
{
    public const int Most = 1_200;

    private Completions(ImmutableArray<(ImmutableDictionary<Unknown, int> Values, T Result)> all) => All = all;

    public ImmutableArray<(ImmutableDictionary<Unknown, int> Values, T Result)> All { get; }

    /// <summary>Evaluates, and where an unknown is met goes through each of its values.</summary>
    public static Completions<T> Of(Func<Completion, T> evaluate, Func<Unknown, bool> takenForNo)
    {
        var found = ImmutableArray.CreateBuilder<(ImmutableDictionary<Unknown, int>, T)>();
        Visit(ImmutableDictionary<Unknown, int>.Empty);
        return new(found.ToImmutable());

        void Visit(ImmutableDictionary<Unknown, int> values)
        {
            var completion = new Completion(values, takenForNo);
            var result = evaluate(completion);
            if (completion.Missing is { } unknown)
            {
                for (var value = 0; value < unknown.Size; value++)
                {
                    Visit(values.Add(unknown, value));
                }
            }
            else
            {
                found.Add(found.Count < Most ? (values, result) : throw new TooManyCompletionsException());
            }
        }
    }

    public IEnumerable<Unknown> Unknowns => All.SelectMany(one => one.Values.Keys).Distinct();

    /// <summary>Two completions that differ in this unknown alone, the first with the lower value, and fulfil the condition.</summary>
    public bool AnyTwo(Unknown unknown, Func<T, T, bool> condition)
    {
        var reading = All.Where(one => one.Values.ContainsKey(unknown)).ToList();
        return reading.Any(low => reading.Any(high =>
            low.Values[unknown] < high.Values[unknown] && condition(low.Result, high.Result) && AgreeElsewhere(low.Values, high.Values, unknown)));
    }

    public bool DependsOn<TClass>(Unknown unknown, Func<T, TClass> classOf) =>
        AnyTwo(unknown, (a, b) => !EqualityComparer<TClass>.Default.Equals(classOf(a), classOf(b)));

    /// <summary>True when some answers to what is asked leave one class only, whatever the gaps hold.</summary>
    public bool CanBeSettled<TClass>(Func<T, TClass> classOf)
    {
        if (All.Select(one => classOf(one.Result)).Distinct().Take(2).Count() == 1)
        {
            return true;
        }

        return Unknowns.FirstOrDefault(unknown => unknown.Kind != UnknownKind.Gap) is { } asked
            && Enumerable.Range(0, asked.Size).Any(value => Where(asked, value).CanBeSettled(classOf));
    }

    private Completions<T> Where(Unknown unknown, int value) =>
        new([.. All.Where(one => one.Values.GetValueOrDefault(unknown, value) == value)
            .Select(one => (one.Values.Remove(unknown), one.Result))]);

    private static bool AgreeElsewhere(ImmutableDictionary<Unknown, int> a, ImmutableDictionary<Unknown, int> b, Unknown but) =>
        a.All(one => one.Key == but || !b.TryGetValue(one.Key, out var other) || other == one.Value);
}

/// <summary>The question leaves too much open to be enumerated.</summary>
internal sealed class TooManyCompletionsException : Exception;

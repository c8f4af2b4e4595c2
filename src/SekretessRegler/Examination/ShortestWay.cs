using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>The fewest answers that settle the outcome: exact up to four within a budget of steps, else an upper limit.</summary>
internal sealed class ShortestWay(Case @case, Answering answering)
{
    private const int MostExact = 4;
    private const int StepBudget = 500;

    private readonly Wordings _wordings = new(@case);
    private int _steps;

    private Diagram Diagram => answering.Diagram;

    /// <summary>The fewest answers to a yes (class 1) or a no (class 0); null when no answers lead there.</summary>
    public ShortestAnswers? To(int wanted)
    {
        var root = Diagram.Project(answering.AsThingsStand, value => Class((Outcome)value) == wanted ? 1 : 0);
        if (root == Diagram.True)
        {
            return new ShortestAnswers([], false);
        }

        if (Path(root) is not { } path)
        {
            return null;
        }

        var prime = WithoutNeedless(root, path);
        var levels = Diagram.Support(root).Where(level => level < answering.Builder.FirstGapLevel).ToImmutableArray();
        for (var size = 1; size < prime.Count && size <= MostExact; size++)
        {
            if (Search(root, levels, size, ImmutableDictionary<int, int>.Empty) is { } fewer)
            {
                return Describe(fewer, isUpperLimit: false);
            }
        }

        return Describe(prime, isUpperLimit: _steps >= StepBudget || prime.Count > MostExact + 1);
    }

    private static int Class(Outcome outcome) => outcome.Permits() ? 1 : outcome == Outcome.MayNotBeDisclosed ? 0 : 2;

    private ImmutableDictionary<int, int>? Search(int root, ImmutableArray<int> levels, int size, ImmutableDictionary<int, int> chosen)
    {
        if (root == Diagram.True || size == 0 || root == Diagram.False)
        {
            return root == Diagram.True ? chosen : null;
        }

        var candidates = from index in Enumerable.Range(0, levels.Length)
                         from value in Enumerable.Range(0, answering.Builder.Width(levels[index]))
                         select (Level: levels[index], Value: value, Later: levels[(index + 1)..]);
        return candidates.TakeWhile(_ => _steps++ < StepBudget)
            .Select(one => Search(Fix(root, one.Level, one.Value), one.Later, size - 1, chosen.SetItem(one.Level, one.Value)))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>A path of the diagram down to what is wanted, whatever the gaps hold; breadth first, so that few answers come first.</summary>
    private ImmutableDictionary<int, int>? Path(int root)
    {
        var waiting = new Queue<(int Node, ImmutableDictionary<int, int> Chosen)>([(root, ImmutableDictionary<int, int>.Empty)]);
        var seen = new HashSet<int>();
        while (waiting.TryDequeue(out var place))
        {
            if (place.Node == Diagram.True)
            {
                return place.Chosen;
            }

            var level = Diagram.Level(place.Node);
            if (!seen.Add(place.Node) || level >= answering.Builder.FirstGapLevel)
            {
                continue;
            }

            foreach (var (child, value) in Diagram.Children(place.Node).Select((child, value) => (child, value)))
            {
                waiting.Enqueue((child, place.Chosen.SetItem(level, value)));
            }
        }

        return null;
    }

    private ImmutableDictionary<int, int> WithoutNeedless(int root, ImmutableDictionary<int, int> chosen) =>
        chosen.Keys.Order().Aggregate(chosen, (kept, level) =>
            Diagram.Restrict(root, kept.Remove(level)) == Diagram.True ? kept.Remove(level) : kept);

    private int Fix(int root, int level, int value) => Diagram.Restrict(root, new Dictionary<int, int> { [level] = value });

    private ShortestAnswers Describe(ImmutableDictionary<int, int> chosen, bool isUpperLimit) => new(
        [
            .. from answer in chosen.OrderBy(pair => pair.Key)
               let variable = answering.Builder.Variables[answer.Key]
               select new GivenAnswer(_wordings.Question(variable).Code, variable.About, _wordings.Values(variable, answering.Builder.ClassValues(answer.Key, answer.Value))),
        ],
        isUpperLimit);
}

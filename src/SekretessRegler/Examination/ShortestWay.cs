using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>The fewest answers that settle the outcome: exact up to four within a budget of steps, else an upper limit.</summary>
internal sealed class ShortestWay(Case @case, Answering answering)
{
    private const int MostExact = 4;
    private const int StepBudget = 20_000;

    private readonly Wordings _wordings = new(@case);
    private int _steps;

    /// <summary>The fewest answers to a yes (class 1) or a no (class 0); null when no answers lead there.</summary>
    public ShortestAnswers? To(int wanted)
    {
        var root = answering.Diagram.Project(answering.AsThingsStand, value => ((Outcome)value).Permits() ? 1 : (Outcome)value == Outcome.MayNotBeDisclosed ? 0 : 2);
        if (answering.Diagram.Terminals(root) is [var only])
        {
            return only == wanted ? new ShortestAnswers([], false) : null;
        }

        _steps = 0;
        var support = answering.Diagram.Support(root).Where(level => level < answering.Builder.FirstGapLevel).ToImmutableArray();
        for (var size = 1; size <= Math.Min(MostExact, support.Length) && _steps < StepBudget; size++)
        {
            if (Search(root, support, size, wanted, []) is { } found)
            {
                return Describe(found, isUpperLimit: false);
            }
        }

        return Path(root, wanted) is { } path ? Describe(path, isUpperLimit: true) : null;
    }

    private ImmutableDictionary<int, int>? Search(int root, ImmutableArray<int> levels, int size, int wanted, ImmutableDictionary<int, int>? chosen)
    {
        chosen ??= ImmutableDictionary<int, int>.Empty;
        if (answering.Diagram.Terminals(root) is [var only])
        {
            return only == wanted ? chosen : null;
        }

        if (size == 0)
        {
            return null;
        }

        foreach (var (level, index) in levels.Select((level, index) => (level, index)))
        {
            for (var value = 0; value < answering.Builder.Width(level) && _steps++ < StepBudget; value++)
            {
                var below = answering.Diagram.Restrict(root, new Dictionary<int, int> { [level] = value });
                if (below != root && Search(below, levels[(index + 1)..], size - 1, wanted, chosen.SetItem(level, value)) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The shortest path of the diagram down to the wanted class, whatever the gaps hold.</summary>
    private ImmutableDictionary<int, int>? Path(int root, int wanted)
    {
        var waiting = new Queue<(int Node, ImmutableDictionary<int, int> Chosen)>([(root, ImmutableDictionary<int, int>.Empty)]);
        var seen = new HashSet<int>();
        while (waiting.TryDequeue(out var place))
        {
            if (!seen.Add(place.Node))
            {
                continue;
            }

            if (answering.Diagram.Terminals(place.Node) is [var only])
            {
                if (only == wanted)
                {
                    return place.Chosen;
                }

                continue;
            }

            var level = answering.Diagram.Level(place.Node);
            if (level < answering.Builder.FirstGapLevel)
            {
                foreach (var (child, value) in answering.Diagram.Children(place.Node).Select((child, value) => (child, value)))
                {
                    waiting.Enqueue((child, place.Chosen.SetItem(level, value)));
                }
            }
        }

        return null;
    }

    private ShortestAnswers Describe(ImmutableDictionary<int, int> chosen, bool isUpperLimit) => new(
        [
            .. from answer in chosen.OrderBy(pair => pair.Key)
               let variable = answering.Builder.Variables[answer.Key]
               select new GivenAnswer(_wordings.Question(variable).Code, variable.About, _wordings.Values(variable, answering.Builder.ClassValues(answer.Key, answer.Value))),
        ],
        isUpperLimit);
}

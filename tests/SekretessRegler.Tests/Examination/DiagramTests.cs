using SekretessRegler.Examination;

namespace SekretessRegler.Tests.Examination;

/// <summary>The diagram against truth tables, over levels of two, three and two values.</summary>
public class DiagramTests
{
    private static readonly int[] Widths = [2, 3, 2];
    private static readonly int[][] Completions =
        [.. from a in Enumerable.Range(0, 2) from b in Enumerable.Range(0, 3) from c in Enumerable.Range(0, 2) select new[] { a, b, c }];

    private readonly Diagram _diagram = new();
    private readonly Random _random = new(7);

    [Fact]
    public void If_then_else_is_that_of_the_truth_tables() => Repeat(() =>
    {
        var (condition, yes, no) = (Table(2), Table(4), Table(4));
        var chosen = _diagram.Choose(Build(condition), Build(yes), Build(no));
        Assert.Equal(condition.Select((holds, at) => holds == 1 ? yes[at] : no[at]), TableOf(chosen));
    });

    [Fact]
    public void And_or_and_not_are_those_of_the_truth_tables() => Repeat(() =>
    {
        var (a, b) = (Table(2), Table(2));
        Assert.Equal(a.Zip(b, (x, y) => x & y), TableOf(_diagram.And(Build(a), Build(b))));
        Assert.Equal(a.Zip(b, (x, y) => x | y), TableOf(_diagram.Or(Build(a), Build(b))));
        Assert.Equal(a.Select(x => 1 - x), TableOf(_diagram.Not(Build(a))));
    });

    [Fact]
    public void The_same_function_is_the_same_node_however_it_was_made() => Repeat(() =>
    {
        var (a, b) = (Build(Table(2)), Build(Table(2)));
        Assert.Equal(_diagram.Not(_diagram.And(a, b)), _diagram.Or(_diagram.Not(a), _diagram.Not(b)));
        Assert.Equal(a, _diagram.Not(_diagram.Not(a)));
        Assert.Equal(Diagram.True, _diagram.Or(a, _diagram.Not(a)));
        Assert.Equal(a, Build(TableOf(a)));
    });

    [Fact]
    public void A_level_that_makes_no_difference_is_no_part_of_it() => Repeat(() =>
    {
        var table = Table(2);
        var differs = Enumerable.Range(0, Widths.Length).Where(level => Completions.Any(one => Enumerable.Range(0, Widths[level])
            .Any(value => At(table, one) != At(table, With(one, level, value)))));
        Assert.Equal([.. differs], _diagram.Support(Build(table)).ToArray());
    });

    [Fact]
    public void Restricting_and_projecting_do_to_the_table_what_they_say() => Repeat(() =>
    {
        var table = Table(3);
        var (level, value) = (_random.Next(3), _random.Next(2));
        var restricted = _diagram.Restrict(Build(table), new Dictionary<int, int> { [level] = value });
        Assert.Equal(Completions.Select(one => At(table, With(one, level, value))), TableOf(restricted));
        Assert.Equal(table.Select(terminal => terminal % 2), TableOf(_diagram.Project(Build(table), terminal => terminal % 2)));
        Assert.Equal([.. table.Distinct().Order()], _diagram.Terminals(Build(table)).ToArray());
    });

    [Fact]
    public void A_share_is_the_part_of_all_completions() => Repeat(() =>
    {
        var table = Table(2);
        Assert.Equal((double)table.Sum() / table.Length, _diagram.Share(Build(table)), 9);
    });

    [Fact]
    public void It_can_be_settled_before_a_level_when_some_answers_leave_one_value() => Repeat(() =>
    {
        var table = Table(2);
        var bound = _random.Next(4);
        var settled = Completions.GroupBy(one => string.Join(',', one.Take(bound))).Any(group => group.Select(one => At(table, one)).Distinct().Count() == 1);
        Assert.Equal(settled, _diagram.CanBeSettledBefore(Build(table), bound));
    });

    [Fact]
    public void Past_the_bound_of_nodes_it_throws_and_gives_no_answer()
    {
        var small = new Diagram(maximumNodes: 2);
        var first = small.Node(0, [Diagram.False, Diagram.True]);
        var second = small.Node(1, [Diagram.False, Diagram.True]);
        Assert.Equal(first, small.Node(0, [Diagram.False, Diagram.True]));
        Assert.Equal(2, small.NodeCount);
        Assert.Throws<DiagramLimitException>(() => small.And(first, second));
    }

    private static void Repeat(Action act)
    {
        for (var i = 0; i < 300; i++)
        {
            act();
        }
    }

    private int[] Table(int values) => [.. Completions.Select(_ => _random.Next(values))];

    private int Build(int[] table) => Build(table, []);

    private int Build(int[] table, int[] chosen) => chosen.Length == Widths.Length
        ? Diagram.Terminal(At(table, chosen))
        : _diagram.Node(chosen.Length, [.. Enumerable.Range(0, Widths[chosen.Length]).Select(value => Build(table, [.. chosen, value]))]);

    private int[] TableOf(int root) => [.. Completions.Select(one =>
    {
        var node = root;
        for (var level = 0; level < Widths.Length; level++)
        {
            node = _diagram.Below(node, level, one[level]);
        }

        return Diagram.Value(node);
    })];

    private static int At(int[] table, int[] completion) => table[(((completion[0] * 3) + completion[1]) * 2) + completion[2]];

    private static int[] With(int[] completion, int level, int value) => [.. completion.Select((old, at) => at == level ? value : old)];
}

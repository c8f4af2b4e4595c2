using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>The questions that can still matter, best first, each with what its answers would decide.</summary>
internal sealed class QuestionReport(Case @case, Answering answering)
{
    private readonly Wordings _wordings = new(@case);
    private readonly Lazy<ImmutableArray<KeyValuePair<int, int>>> _silent = new(() => [.. Silent(@case.Scene.Vocabulary, answering)]);

    /// <summary>Questions that the answer depends on: facts before judgements, then by how often this answer alone decides, then statute order.</summary>
    public ImmutableArray<OpenQuestion> Open(int root)
    {
        var matters = answering.Matters(root);
        var decides = answering.Diagram.TurningShares(answering.Diagram.Project(matters, value => value == 1 ? 1 : 0));
        return
        [
            .. Asked(matters)
                .OrderBy(level => IsJudgement(Variable(level)) ? 1 : 0)
                .ThenByDescending(level => Math.Round(decides.GetValueOrDefault(level), 9))
                .ThenBy(level => level)
                .Select(level => Describe(level, root)),
        ];
    }

    /// <summary>The same questions in the diagram's order, without their effects.</summary>
    public ImmutableArray<OpenQuestion> Unranked(int root) =>
        [.. Asked(answering.Matters(root)).Select(level => _wordings.Question(Variable(level)))];

    /// <summary>What stands between a route and its opening, in the diagram's order; exemptions from the secrecy itself are no part of it, unless the route needs one.</summary>
    public ImmutableArray<OpenQuestion> Missing(Formula opens)
    {
        var diagram = answering.Diagram;
        var route = _silent.Value
            .Aggregate(answering.Builder.Build(opens), (node, silent) =>
                diagram.Restrict(node, new Dictionary<int, int> { [silent.Key] = silent.Value }) is var rest && rest == Diagram.False ? node : rest);
        return [.. answering.Diagram.Support(route).Select(level => _wordings.Question(Variable(level)))];
    }

    // Of codes in one tree the widest comes last and so stays: «a decision», not one kind of decision.
    private static IEnumerable<KeyValuePair<int, int>> Silent(PackVocabulary words, Answering answering)
    {
        var exempting = answering.Silence.Where(pair => answering.Builder.Variables[pair.Key].Kind == VariableKind.ExemptingFact).ToList();
        var codes = exempting.Select(pair => answering.Builder.Variables[pair.Key].Code).ToList();
        return exempting.Zip(codes).OrderBy(one => codes.Count(other => words.IsUnder(other, one.Second))).ThenBy(one => one.First.Key).Select(one => one.First);
    }

    private IEnumerable<int> Asked(int root) =>
        answering.Diagram.Support(root).Where(level => level < answering.Builder.FirstGapLevel);

    private Variable Variable(int level) => answering.Builder.Variables[level];

    private static bool IsJudgement(Variable variable) => variable.Kind is VariableKind.Judgement or VariableKind.Harm;

    private OpenQuestion Describe(int level, int root)
    {
        var effects = Enumerable.Range(0, answering.Builder.Width(level)).Select(value => new AnswerEffect(
            _wordings.Values(Variable(level), answering.Builder.ClassValues(level, value)),
            answering.Answer(answering.Diagram.Restrict(root, new Dictionary<int, int> { [level] = value }))));
        return _wordings.Question(Variable(level)) with { Effects = [.. effects] };
    }
}

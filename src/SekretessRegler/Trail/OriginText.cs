using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>Where the truth of a condition comes from: stated, judged by whom and why, presumed, a gap, or not answered.</summary>
internal sealed class OriginText(Case @case)
{
    private static readonly Bilingual Stated = new("uppgivet", "stated");
    private static readonly Bilingual Derived = new("härlett", "derived");
    private static readonly Bilingual Gap = new("lucka", "gap");
    private static readonly Bilingual Presumed = new("inte sagt, förutsätts nej", "not stated, presumed no");
    private static readonly Bilingual Unanswered = new("obesvarat", "unanswered");

    public Bilingual? Of(Condition condition, Binding binding)
    {
        var formula = @case.Grounding.Of(condition, binding);
        if (formula.Truth != Truth.Unknown && condition is AnswerTest test && StatedText.Find(@case.Scene, test.Code, test.Swapped, binding) is { } answer)
        {
            return Answered(answer);
        }

        var variables = FormulaWalk.Atoms([formula]).Select(atom => atom.Variable).ToList();
        return variables.Any(variable => !variable.IsGap && variable.Presumed is null) ? Unanswered
            : variables.Any(variable => variable.IsGap) ? Gap
            : variables.Count > 0 ? Presumed
            : !condition.Parts.IsEmpty ? null : IsDerived(condition, binding) ? Derived : Stated;
    }

    private static bool IsDerived(Condition condition, Binding binding) =>
        condition is SecrecyTest or DutyTest or CrimeTest || (condition is AgeTest && binding.OfWhom.Person?.Born is not null);

    public static Bilingual Answered(Answer answer) => answer.By is { } by
        ? new($"bedömt av {by}: {answer.Reason}", $"judged by {by}: {answer.Reason}") : Stated;
}

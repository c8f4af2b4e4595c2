using System.Collections.Immutable;

namespace SekretessRegler.Examination;

/// <summary>What an answer rests on that nobody has said: acts not done, grounds not invoked, exemptions not stated, gaps.</summary>
internal sealed class RestsOn(Case @case, Answering answering)
{
    public ImmutableArray<Presumption> Of(Outcome outcome)
    {
        if (outcome is not (Outcome.MayNotBeDisclosed or Outcome.OutsideCoverage))
        {
            return [];
        }

        var words = new Wordings(@case);
        var support = answering.Diagram.Support(answering.Classes(answering.Free));
        return
        [
            .. from level in support
               let variable = answering.Builder.Variables[level]
               where variable.IsGap || (variable.Presumed is not null && outcome == Outcome.MayNotBeDisclosed)
               let question = words.Question(variable)
               select new Presumption(variable.Code, variable.About.Person, KindOf(variable), question.Text) { English = question.English },
        ];
    }

    private static string KindOf(Variable variable) => variable.IsGap ? "lucka" : Wordings.KindOf(variable.Kind);
}

using System.Collections.Immutable;
using System.Text.Json;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Checking.Derivation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>What the cases of a pack came to, as text or JSON.</summary>
internal sealed class CaseSheet(Desk desk, Findings findings, (int Tried, ImmutableArray<Diagnostic> Survivors)? mutants)
{
    public void Text()
    {
        Section(CliPhrases.CasesFail, findings.Failures, isNote: false);
        Section(CliPhrases.RulesNotReached, findings.RulesNotReached);
        Section(CliPhrases.ConditionsNotReached, findings.ConditionsNotReached);
        Section(CliPhrases.NotDerived, [.. findings.NotDerived.Where(not => not.Reason != Reason.AlwaysStated).Select(not => not.Said)]);
        if (findings.NotDerived.Count(not => not.Reason == Reason.AlwaysStated) is > 0 and var stated)
        {
            Line(desk.Say(CliPhrases.AlwaysStated, stated));
            Line("");
        }

        Section(CliPhrases.Survivors, mutants?.Survivors ?? []);
        Line(desk.Say(
            CliPhrases.CaseTotals, findings.Rules, findings.Written, findings.Derived,
            findings.ConditionsReached, findings.ConditionsInAll - findings.ConditionsReached, findings.Failures.Length));
        if (mutants is { } run)
        {
            Line(desk.Say(CliPhrases.MutantTotals, run.Tried, run.Tried - run.Survivors.Length, run.Survivors.Length));
        }
    }

    public void Json() => desk.Terminal.Output.WriteLine(JsonText.Of(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("regler", findings.Rules);
        json.WriteNumber("fall", findings.Written);
        json.WriteNumber("härledda", findings.Derived);
        json.WriteNumber("villkorNådda", findings.ConditionsReached);
        json.WriteNumber("villkorInteNådda", findings.ConditionsInAll - findings.ConditionsReached);
        Faults(json, "fel", findings.Failures);
        Faults(json, "reglerInteNådda", findings.RulesNotReached);
        Faults(json, "villkorSomIngetFallNår", findings.ConditionsNotReached);
        Faults(json, "inteHärledda", [.. findings.NotDerived.Select(not => not.Said)]);
        if (mutants is { } run)
        {
            json.WriteNumber("ändringar", run.Tried);
            Faults(json, "omärkta", run.Survivors);
        }

        json.WriteEndObject();
    }));

    private void Section(Phrase heading, ImmutableArray<Diagnostic> said, bool isNote = true)
    {
        if (said.IsEmpty)
        {
            return;
        }

        Line($"{desk.Say(heading)} ({said.Length})");
        foreach (var one in said)
        {
            Line($"  {FaultSheet.Line(one, desk.Language, isNote)}");
        }

        Line("");
    }

    private void Faults(Utf8JsonWriter json, string key, ImmutableArray<Diagnostic> said) =>
        json.Objects(key, said, (_, one) => BadQuestionJson.Fault(json, one, desk.Language));

    private void Line(string text) => desk.Terminal.Output.WriteLine(text);
}

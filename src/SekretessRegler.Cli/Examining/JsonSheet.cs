using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as JSON: one object, or an array when there are several files or days. Written as they come.</summary>
internal sealed class JsonSheet(Desk desk, Audience audience, bool several) : AnswerSheet
{
    private bool _begun;

    public override void Begin()
    {
        if (several)
        {
            desk.Terminal.Output.Write("[\n");
        }
    }

    public override void Answer(string file, ImmutableArray<Decision> answers)
    {
        foreach (var answer in answers)
        {
            Next(answer.ToJson(desk.Language, audience));
        }
    }

    public override void Bad(string? id, ImmutableArray<Diagnostic> diagnostics) =>
        Next(JsonText.Of(indented: true, json => BadQuestionJson.Write(json, id, diagnostics, desk.Language, audience)));

    public override void End() => desk.Terminal.Output.Write(several ? "\n]\n" : "\n");

    private void Next(string text)
    {
        desk.Terminal.Output.Write(_begun ? ",\n" : "");
        desk.Terminal.Output.Write(text);
        _begun = true;
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Cli;

/// <summary>Goes through the question files in order, each on its day or on the days asked for.</summary>
internal sealed class QuestionRound(Desk desk, RulePack pack, AnswerSheet sheet, ImmutableArray<DateOnly> days, Audience audience)
{
    private readonly Examiner _examiner = new(pack, desk.Terminal.Clock);

    /// <summary>True when every question could be answered.</summary>
    public bool Run(ImmutableArray<string> files)
    {
        var allGood = true;
        sheet.Begin();
        foreach (var file in files)
        {
            desk.Cancellation.ThrowIfCancellationRequested();
            allGood &= One(file);
        }

        sheet.End();
        return allGood;
    }

    private bool One(string file)
    {
        if (Read(file) is not { } question)
        {
            return false;
        }

        var answers = Examine(file, question);
        if (!answers.IsEmpty)
        {
            sheet.Answer(file, answers);
        }

        return !answers.IsEmpty;
    }

    private Question? Read(string file)
    {
        var bag = new DiagnosticBag();
        if (QuestionSource.Read(file, desk, bag) is not { } text)
        {
            Bad(file, id: null, bag.Sorted());
            return null;
        }

        if (!QuestionFile.TryParse(text, pack, file, out var question, out var diagnostics))
        {
            Bad(file, QuestionId.Of(text), diagnostics);
            return null;
        }

        if (audience == Audience.Receiver && question.Receivers.Length > 1)
        {
            Bad(file, question.Id, [CliMessages.SeveralReceivers.At(new SourceSpan(file, 1, 1, 0), Words.None)]);
            return null;
        }

        return question;
    }

    private ImmutableArray<Decision> Examine(string file, Question question)
    {
        try
        {
            return days.IsEmpty
                ? [_examiner.Examine(question, desk.Cancellation)]
                : [.. days.Select(day => _examiner.Examine(question.OnDay(day), desk.Cancellation))];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One question that the program cannot manage never takes the others with it.
            Bad(file, question.Id, [CliMessages.OwnFault.At(new SourceSpan(file, 1, 1, 0), Words.None, fault.GetType().Name)]);
            return [];
        }
    }

    private void Bad(string file, string? id, ImmutableArray<Diagnostic> diagnostics)
    {
        desk.Faults.Write(diagnostics);
        for (var time = 0; time < Math.Max(1, days.Length); time++)
        {
            sheet.Bad(id, diagnostics);
        }
    }
}

using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Trail;

namespace SekretessRegler.Cli;

/// <summary>Answers as documents to read, each named when there are several.</summary>
internal abstract class DocumentSheet(Desk desk, Audience audience, bool severalFiles) : AnswerSheet
{
    private int _answered;

    protected Desk Desk => desk;

    public override void Answer(string file, ImmutableArray<Decision> answers)
    {
        _answered++;
        ImmutableArray<Document> documents = [.. answers.Select(answer => DecisionDocument.Of(answer, desk.Language, audience, Label(file, answer, answers.Length > 1)))];
        Write(answers.Length > 1 ? documents.SetItem(1, WithChange(documents[1], answers)) : documents);
    }

    /// <summary>A bad question has no document.</summary>
    public override void Bad(string? id, ImmutableArray<Diagnostic> diagnostics)
    {
    }

    protected abstract void Write(ImmutableArray<Document> documents);

    private Document WithChange(Document later, ImmutableArray<Decision> answers) =>
        later with { Blocks = [DayChangeBlocks.Of(answers[0], answers[1], desk.Language, audience), .. later.Blocks] };

    // An id and the name of a file can say whom it is about, so for others than the one who handles the case they are numbered.
    private string? Label(string file, Decision answer, bool severalDays)
    {
        var name = audience != Audience.CaseOfficer ? (severalFiles ? $"{_answered}" : null)
            : answer.Id ?? (severalFiles ? Path.GetFileName(file) : null);
        var day = severalDays && answer.Question.Day is { } known ? Days.Iso(known) : null;
        return string.Join(", ", new[] { name, day }.Where(text => text is not null)) is { Length: > 0 } label ? label : null;
    }
}

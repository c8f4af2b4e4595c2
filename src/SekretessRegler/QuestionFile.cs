using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SekretessRegler.Diagnostics;
using SekretessRegler.Examination;
using SekretessRegler.Reading;
using SekretessRegler.Reading.Questions;

namespace SekretessRegler;

/// <summary>Reads a question from YAML or JSON; the keys are the same.</summary>
public static class QuestionFile
{
    /// <summary>Reads a question.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="pack">The pack whose vocabulary the codes come from.</param>
    /// <param name="path">The path that diagnostics name; null when there is no file.</param>
    /// <exception cref="QuestionException">Something in the question is wrong; carries every mistake.</exception>
    public static Question Parse(string text, RulePack pack, string? path = null) =>
        TryParse(text, pack, path, out var question, out var diagnostics) ? question : throw new QuestionException(diagnostics);

    /// <summary>Reads a question, or says everything that is wrong with it.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="pack">The pack whose vocabulary the codes come from.</param>
    /// <param name="path">The path that diagnostics name; null when there is no file.</param>
    /// <param name="question">The question; null when something is wrong.</param>
    /// <param name="diagnostics">Every mistake, sorted by place; empty when there is none.</param>
    public static bool TryParse(
        string text, RulePack pack, string? path, [NotNullWhen(true)] out Question? question, out ImmutableArray<Diagnostic> diagnostics) =>
        TryParse(text, pack, path, TimeProvider.System, out question, out diagnostics);

    /// <summary>The same, with a clock that says what today is when the question has no day.</summary>
    internal static bool TryParse(
        string text, RulePack pack, string? path, TimeProvider clock,
        [NotNullWhen(true)] out Question? question, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pack);
        var bag = new DiagnosticBag();
        var read = YamlSource.Parse(text, path, bag) is { } root ? Read(root, pack, SwedishDay.Today(clock), bag) : null;
        diagnostics = bag.Sorted();
        question = bag.IsEmpty ? read : null;
        return question is not null;
    }

    /// <summary>A question that has been read as nodes already, for example the base of a case.</summary>
    internal static Question? Read(SourceNode root, RulePack pack, DateOnly today, DiagnosticBag bag)
    {
        var source = new QuestionSource(pack, bag, new QuestionPlaces());
        var question = new QuestionReader(source).Read(root);
        if (question is not null)
        {
            QuestionCheck.Check(question, new CheckedQuestion(question, pack, source.Places, bag, question.Day ?? today));
        }

        return question;
    }
}

namespace SekretessRegler;

/// <summary>A mistake by the author of a rule file or a question, with its place and what to do about it.</summary>
/// <param name="Code">Stable code, for example SR0210. Never reused.</param>
/// <param name="Span">The offending value if there is one, otherwise its key.</param>
/// <param name="Text">The message in Swedish.</param>
/// <param name="English">The same message in English.</param>
public sealed record Diagnostic(string Code, SourceSpan Span, string Text, string English)
{
    /// <summary>The line as the command line prints it: <c>fil.yaml(12,5): fel SR0123: …</c>.</summary>
    public override string ToString() => $"{Span.File}({Span.Line},{Span.Column}): fel {Code}: {Text}";
}

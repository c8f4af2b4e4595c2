using System.Collections.Immutable;
using SekretessRegler.Trail;

namespace SekretessRegler;

/// <summary>Decisions as people and systems read them. The same decision always gives the same characters.</summary>
/// <remarks>For <see cref="Audience.CaseOfficer"/> every format holds the personal data that the question held. For the others
/// only what is theirs to see is written, in every format alike; the README lists the keys of the JSON that are left out.</remarks>
public static class DecisionFormat
{
    /// <summary>Outcome, reasons and trail as plain text, 80 columns wide, lines ended by a line feed.</summary>
    /// <exception cref="ArgumentException">It is for the receiver, and the question has several.</exception>
    public static string ToText(this Decision decision, Language language = Language.Swedish, Audience audience = Audience.CaseOfficer) =>
        TextBlocks.Render(Document(decision, language, audience), colour: false);

    /// <summary>The same as GitHub-flavoured Markdown, for a case file. It reads well unrendered too.</summary>
    /// <remarks>Nothing that the question says becomes markup.</remarks>
    /// <exception cref="ArgumentException">It is for the receiver, and the question has several.</exception>
    public static string ToMarkdown(this Decision decision, Language language = Language.Swedish, Audience audience = Audience.CaseOfficer) =>
        MarkdownBlocks.Render(Document(decision, language, audience));

    /// <summary>The same as one page of HTML that needs no other file, script or network: to read, to print on A4, to file.</summary>
    /// <remarks>Nothing that the question says becomes markup. The page is also well-formed XML.</remarks>
    /// <exception cref="ArgumentException">It is for the receiver, and the question has several.</exception>
    public static string ToHtml(this Decision decision, Language language = Language.Swedish, Audience audience = Audience.CaseOfficer) =>
        HtmlPage.Render(Document(decision, language, audience));

    /// <summary>Several decisions as one page: first a list of them with their outcomes, then each.</summary>
    /// <exception cref="ArgumentException">There is none, or one is for the receiver and its question has several.</exception>
    public static string ToHtml(this IEnumerable<Decision> decisions, Language language = Language.Swedish, Audience audience = Audience.CaseOfficer)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ImmutableArray<Document> documents = [.. decisions.Select(decision => Document(decision, language, audience))];
        return documents.IsEmpty ? throw new ArgumentException("There is no decision to write.", nameof(decisions)) : HtmlPage.Render(documents);
    }

    /// <summary>The decision as JSON with the keys of the contract; keys are only ever added. Keys and codes are Swedish in both languages.</summary>
    /// <param name="indented">Two spaces per level; else one line.</param>
    /// <exception cref="ArgumentException">It is for the receiver, and the question has several.</exception>
    public static string ToJson(
        this Decision decision, Language language = Language.Swedish, Audience audience = Audience.CaseOfficer, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return audience == Audience.CaseOfficer
            ? JsonText.Of(indented, json => new DecisionJson(language).Write(json, decision))
            : JsonText.Of(indented, json => new ExtractJson(language).Write(json, ExtractBuilder.Of(decision, audience)));
    }

    private static Document Document(Decision decision, Language language, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionDocument.Of(decision, language, audience);
    }
}

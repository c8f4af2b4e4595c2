using SekretessRegler.Trail;

namespace SekretessRegler;

/// <summary>Decisions as people and systems read them. The same decision always gives the same characters.</summary>
public static class DecisionFormat
{
    /// <summary>Outcome, reasons and trail as plain text, 80 columns wide, lines ended by a line feed.</summary>
    /// <remarks>Holds the personal data that the question held.</remarks>
    public static string ToText(this Decision decision, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return TextBlocks.Render(DecisionDocument.Of(decision, language), colour: false);
    }

    /// <summary>The decision as JSON with the keys of the contract; keys are only ever added.</summary>
    /// <param name="indented">Two spaces per level; else one line.</param>
    /// <remarks>Holds the personal data that the question held.</remarks>
    public static string ToJson(this Decision decision, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return JsonText.Of(indented, json => DecisionJson.Write(json, decision));
    }
}

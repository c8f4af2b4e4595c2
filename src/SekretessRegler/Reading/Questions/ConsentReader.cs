namespace SekretessRegler.Reading.Questions;

/// <summary>Reads a consent given or refused.</summary>
internal static class ConsentReader
{
    private static readonly string[] Keys =
        ["person", "av", "svar", "uppgifter", "mottagare", "syfte", "dag", "förbehåll", "återkallat"];

    public static Func<SourceNode, string, Consent> With(QuestionSource source) => (node, path) =>
    {
        var consent = new StatementReader(node, path, "samtycken", source, Keys);
        return new()
        {
            Person = consent.RequiredText("person"), By = ListOrOne(consent, "av") ?? [], Given = consent.YesNo("svar"),
            Items = ListOrOne(consent, "uppgifter"), Receivers = ListOrOne(consent, "mottagare"), Purposes = ListOrOne(consent, "syfte"),
            Day = consent.Day("dag"), Withdrawn = consent.Day("återkallat"), Reservation = consent.YesNo("förbehåll") ?? false,
            Span = node.Span,
        };
    };

    private static System.Collections.Immutable.ImmutableArray<string>? ListOrOne(StatementReader consent, string key)
    {
        if (consent.Node(key) is not ScalarNode)
        {
            return consent.Texts(key);
        }

        consent.Source.Places[$"{consent.PathOf(key)}[0]"] = consent.Node(key)!.Span;
        return consent.Text(key) is { } one ? [one] : [];
    }
}

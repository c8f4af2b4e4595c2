using System.Collections.Immutable;
using SekretessRegler.Reading.Shapes;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Reads a consent given or refused.</summary>
internal static class ConsentReader
{
    public static readonly Shape Shape = new(
        "samtycke", "Ett samtycke, eller att någon har sagt nej.",
        Key.Required("person", Content.Text, "Den vars sekretess det gäller. Skriv personens id.", "A"),
        new("av", Content.OneOrList(Content.Text), "Vem som samtycker. Utelämnat: personen själv.", "[A]"),
        new("svar", Content.YesNo, "Om samtycket är givet.", "ja"),
        new("uppgifter", Content.OneOrList(Content.Text), "Vilka uppgifter, med deras id. Utelämnat: alla.", "[u1]"),
        new("mottagare", Content.OneOrList(Content.Code(Family.Agencies)), "Vilka mottagare. Utelämnat: alla.", "[polismyndigheten]"),
        new("syfte", Content.OneOrList(Content.Code(Family.Purposes)), "För vilka syften. Utelämnat: alla.", "[förebygga-brott]"),
        new("dag", Content.Day, "Dagen då samtycket gavs.", "2026-01-15"),
        new("förbehåll", Content.YesNo, "Om samtycket gäller bara med förbehåll.", "nej"),
        new("återkallat", Content.Day, "Dagen då samtycket togs tillbaka.", "2026-01-20")) { SaysUnknown = true };

    public static Func<SourceNode, string, Consent> With(QuestionSource source) => (node, path) =>
    {
        var consent = new StatementReader(node, path, "samtycken", source, Shape);
        return new()
        {
            Person = consent.RequiredText("person"), By = ListOrOne(consent, "av") ?? [], Given = consent.YesNo("svar"),
            Items = ListOrOne(consent, "uppgifter"), Receivers = ListOrOne(consent, "mottagare"), Purposes = ListOrOne(consent, "syfte"),
            Day = consent.Day("dag"), Withdrawn = consent.Day("återkallat"), Reservation = consent.YesNo("förbehåll") ?? false,
            Span = node.Span,
        };
    };

    private static ImmutableArray<string>? ListOrOne(StatementReader consent, string key)
    {
        if (consent.Node(key) is not ScalarNode)
        {
            return consent.Texts(key);
        }

        consent.Source.Places[$"{consent.PathOf(key)}[0]"] = consent.Node(key)!.Span;
        return consent.Text(key) is { } one ? [one] : [];
    }
}

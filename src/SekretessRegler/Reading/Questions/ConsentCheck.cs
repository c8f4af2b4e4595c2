using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Vocabulary;
using static SekretessRegler.Reading.DaysReader;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks whom and what consents name.</summary>
internal static class ConsentCheck
{
    private static readonly Words UnknownItem = new("okänd uppgift", "unknown item");

    public static void Check(Question question, CheckedQuestion context)
    {
        var items = question.Items.Select(item => item.Id).ToImmutableArray();
        for (var i = 0; i < question.Consents.Length; i++)
        {
            Consent(question.Consents[i], $"samtycken[{i}]", items, context);
        }
    }

    private static void Consent(Consent consent, string path, ImmutableArray<string> items, CheckedQuestion context)
    {
        context.Person(consent.Person, $"{path}.person");
        Each(consent.By, (id, i) => context.Person(id, $"{path}.av[{i}]"));
        Each(consent.Items ?? [], (id, i) => context.Reference(id, $"{path}.uppgifter[{i}]", items, UnknownItem));
        context.Codes(consent.Receivers, $"{path}.mottagare", Family.Agencies);
        context.Codes(consent.Purposes, $"{path}.syfte", Family.Purposes);
        if (consent is { Withdrawn: { } withdrawn, Day: { } day } && withdrawn < day)
        {
            context.Bag.Add(Messages.WithdrawnBeforeGiven, context.Places.Or($"{path}.återkallat", consent.Span), Iso(withdrawn), Iso(day));
        }
    }

    private static void Each(ImmutableArray<string> ids, Action<string, int> check)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            check(ids[i], i);
        }
    }
}

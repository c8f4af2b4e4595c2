using System.Collections.Immutable;
using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>Answers as a question file writes them: what somebody has judged apart from what is so.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Answer> answers)
    {
        Group(json, "fakta", answers.Where(answer => answer.By is null));
        Group(json, "bedömningar", answers.Where(answer => answer.By is not null));
    }

    private static void Group(Utf8JsonWriter json, string key, IEnumerable<Answer> answers)
    {
        var codes = answers.GroupBy(answer => answer.Code, StringComparer.Ordinal).ToList();
        if (codes.Count == 0)
        {
            return;
        }

        json.WriteStartObject(key);
        foreach (var code in codes)
        {
            OneOrSeveral(json, code.Key, [.. code]);
        }

        json.WriteEndObject();
    }

    private static void OneOrSeveral(Utf8JsonWriter json, string code, ImmutableArray<Answer> answers)
    {
        if (answers.Length > 1)
        {
            json.Objects(code, answers, Whole);
        }
        else if (IsBare(answers[0]))
        {
            json.WriteString(code, answers[0].Value);
        }
        else
        {
            json.Object(code, () => Whole(json, answers[0]));
        }
    }

    private static bool IsBare(Answer answer) =>
        answer is { Reason: null, By: null, ForAll: false, Toward: null } && answer.Secrecies.IsEmpty;

    private static void Whole(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("svar", answer.Value);
        Optional(json, "motivering", answer.Reason);
        Optional(json, "av", answer.By);
        Optional(json, "mot", answer.Toward);
        Optional(json, "gäller", answer.ForAll ? "alla" : null);
        if (!answer.Secrecies.IsEmpty)
        {
            json.Texts("sekretess", answer.Secrecies);
        }
    }
}

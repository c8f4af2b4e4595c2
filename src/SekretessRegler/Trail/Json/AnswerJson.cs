using System.Collections.Immutable;
using System.Text.Json;
using static SekretessRegler.Trail.QuestionJson;

namespace SekretessRegler.Trail;

/// <summary>Answers as a question file writes them: what somebody has judged apart from what is so.</summary>
internal static class AnswerJson
{
    private static readonly ImmutableArray<string> Sections = ["fakta", "bedömningar", "åtgärder", "åberopanden"];

    public static void Write(Utf8JsonWriter json, ImmutableArray<Answer> answers)
    {
        foreach (var section in Sections)
        {
            Group(json, section, answers.Where(answer => Section(answer) == section));
        }
    }

    // Built in code, what somebody answers for is a judgement and the rest facts.
    private static string Section(Answer answer) => answer.Section ?? (answer.By is null ? Sections[0] : Sections[1]);

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

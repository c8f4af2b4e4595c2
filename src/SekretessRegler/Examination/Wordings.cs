using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>How an open variable is put to a person: code, kind, question, possible answers and the provisions that read it.</summary>
internal sealed class Wordings(Case @case)
{
    private readonly Bilingual _receiver = new Names(@case.Scene.Vocabulary).Receiver(@case.Scene.Receiver);

    private PackVocabulary Vocabulary => @case.Scene.Vocabulary;

    public OpenQuestion Question(Variable variable) => variable.Kind == VariableKind.Harm ? Harm(variable) : Plain(variable);

    /// <summary>The values of a class in words: single values, an interval of ages, likelihoods of the mildest harm.</summary>
    public string Values(Variable variable, ValueSet set)
    {
        var chosen = Enumerable.Range(0, variable.Values.Length).Where(value => set.Contains(value)).ToImmutableArray();
        return variable.Kind == VariableKind.Harm ? HarmRange(variable, chosen)
            : chosen.Length > 4 && chosen[^1] - chosen[0] + 1 == chosen.Length ? $"{variable.Values[chosen[0]]}–{variable.Values[chosen[^1]]}"
            : string.Join(", ", chosen.Select(value => variable.Values[value]));
    }

    public static string KindOf(VariableKind kind) => kind switch
    {
        VariableKind.Judgement => "bedömning",
        VariableKind.Harm => "skada",
        VariableKind.ExemptingFact => "undantag",
        VariableKind.Act => "åtgärd",
        VariableKind.Invocation => "åberopande",
        VariableKind.LegalQuestion => "rättsfråga",
        VariableKind.Gap => "lucka",
        _ => "faktum",
    };

    private OpenQuestion Plain(Variable variable)
    {
        var (text, english) = Text(variable);
        return new OpenQuestion(variable.Code, KindOf(variable.Kind), variable.About, text, Answers(variable), Citations(variable))
        {
            For = variable.Leaf?.For ?? [],
            ForInEnglish = InEnglish(variable.Leaf?.For),
            Against = variable.Leaf?.Against ?? [],
            AgainstInEnglish = InEnglish(variable.Leaf?.Against),
            Source = variable.Leaf?.Source,
            English = english,
            List = variable.Family is Family.Relations or Family.Circumstances or Family.Purposes or Family.Roles ? variable.Family : null,
        };
    }

    private OpenQuestion Harm(Variable variable)
    {
        var harm = MildestAsked(variable);
        var (text, english) = Filled(harm.Question, variable.About);
        return new OpenQuestion(harm.Code, "skada", variable.About, text, LikelihoodWords.All, Citations(variable))
        {
            Source = harm.Source,
            English = english,
        };
    }

    private Vocabulary.Harm MildestAsked(Variable variable) => Vocabulary.HarmChains[variable.Code].Harms
        .OrderBy(harm => IsRead(harm, variable.About.Person) ? 0 : 1).First();

    private bool IsRead(Vocabulary.Harm harm, string? person) => @case.Secrecies.Any(secrecy =>
        !secrecy.Secret.IsFalse && secrecy.Person?.Id == person && secrecy.Rule.HarmTest.Harms.Contains(harm.Code));

    private string HarmRange(Variable variable, ImmutableArray<int> chosen)
    {
        var grade = Vocabulary.HarmChains[variable.Code].IndexOf(MildestAsked(variable).Code);
        var likelihoods = chosen.Select(value => variable.Values[value].Split('/')[grade]).Distinct()
            .OrderBy(value => LikelihoodWords.All.IndexOf(value)).ToImmutableArray();
        return string.Join(", ", likelihoods);
    }

    private Bilingual Text(Variable variable) =>
        variable.Leaf is { } leaf ? Filled(leaf.Question, variable.About)
        : BuiltInQuestions.For(variable, Vocabulary);

    private Bilingual Filled(string question, Subject about) => Placeholders.Fill(Vocabulary.English.Of(question), about, _receiver);

    private ImmutableArray<string> InEnglish(ImmutableArray<string>? texts) =>
        [.. Vocabulary.English.Of(texts ?? []).Select(text => text.English)];

    private static ImmutableArray<string> Answers(Variable variable) =>
        variable.Code == "ålder" || variable.Values.Length > 40 ? [] : variable.Values;

    private ImmutableArray<string> Citations(Variable variable) =>
        [.. @case.Uses.Of(variable).Select(citation => citation.ToString())];
}

using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>Questions and answers of one part as people name them: by number, by whom they are about, by value.</summary>
internal sealed class AnswerWords(Voice voice, DecisionPart part)
{
    private const int MostValues = 3;

    public QuestionGroups Groups { get; } = new(part);

    /// <summary>The number of the question in the part's list, from 1; 0 when it is not there.</summary>
    public int NumberOf(OpenQuestion question) => Groups.NumberOf(question.Code, question.About);

    /// <summary>Whom it is about, where there are several to choose from.</summary>
    public string Subject(Subject about)
    {
        var isOne = part.Persons.Length < 2;
        var secrecy = part.Secrecies.Select(one => one.Citation).Distinct().Count() < 2 ? null : about.Secrecy;
        var text = string.Join(", ", new[] { isOne ? null : about.Person, about.OtherPerson, secrecy }.Where(name => name is not null));
        return text.Length > 0 ? $" ({text})" : "";
    }

    /// <summary>An answer in words; of several that come to the same the first few, or the one that does not.</summary>
    public string Value(string code, string value)
    {
        var values = value.Split(", ");
        var all = part.Questions.FirstOrDefault(question => question.Code == code)?.Values ?? [];
        if (values.Length > 2 && values.Length == all.Length - 1)
        {
            return voice.Say(Phrases.OtherThan, voice.Say(voice.Names.Answer(code, all.First(one => !values.Contains(one)))));
        }

        var told = values.Take(MostValues).Select(one => voice.Names.Answer(code, one));
        return values.Length > MostValues
            ? voice.Say(Phrases.OneOfMany, voice.Say(Bilingual.List([.. told], ", ")), values.Length - MostValues)
            : voice.Say(Bilingual.Either(told));
    }
}

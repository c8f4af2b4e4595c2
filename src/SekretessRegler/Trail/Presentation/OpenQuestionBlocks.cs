using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The questions that remain, in order, with help and with what an answer would decide by itself.</summary>
internal sealed class OpenQuestionBlocks(Voice voice, DecisionPart part)
{
    private const int MostValues = 8;

    private readonly AnswerWords _words = new(voice, part);

    public IEnumerable<Block> Blocks => part.Questions.IsEmpty ? []
        : [new Section(voice.Say(Phrases.Questions), [new Questions([.. _words.Groups.All.Select(group => group.Length == 1 ? Asked(group[0]) : Listed(group))])])];

    // The codes of one list that the question left out.
    private AskedQuestion Listed(ImmutableArray<OpenQuestion> codes)
    {
        var about = codes[0].About;
        var (key, text) = codes[0].List switch
        {
            Family.Purposes => ("syfte", voice.Say(Phrases.WhichPurposes)),
            Family.Relations => ("hänför-sig-till", voice.Say(Phrases.WhichRelations)),
            Family.Roles => ("roll", voice.Say(Phrases.WhichRoles, voice.Person(about.Person))),
            _ => ("omständigheter", voice.Say(Phrases.WhichCircumstances)),
        };
        var places = Citations.Short(codes.SelectMany(code => code.Citations).Distinct());
        return new(
            text,
            voice.Say(Phrases.AskedAs, voice.Word(codes[0].Kind), key, _words.Subject(about), places.Length > 0 ? $"; {places}" : ""),
            [
                .. Help(Phrases.Values, codes.Select(code => (Line)$"{Name(code)} «{code.Code}»")),
                .. Help(Phrases.Effects, codes.SelectMany(code => Effects(code, value => voice.Say(Phrases.Given, Name(code), "", value)))),
            ]);
    }

    private string Name(OpenQuestion code) => voice.Say(voice.Names.Question(code.Code));

    private AskedQuestion Asked(OpenQuestion question)
    {
        var source = question.Source is { } known && !question.Citations.Any(citation => IsWithin(citation, known)) ? voice.Say(Phrases.SourceOfHelp, known) : "";
        var places = string.Concat(new[] { Citations.Short(question.Citations), source }.Where(text => text.Length > 0).Select(text => $"; {text}"));
        return new(
            voice.Say(question.Text, question.English),
            voice.Say(Phrases.AskedAs, voice.Word(question.Kind), question.Code, _words.Subject(question.About), places),
            [
                .. Help(Phrases.Values, Values(question), ", "),
                .. Help(Phrases.SpeaksFor, Points(question.For, question.ForInEnglish)),
                .. Help(Phrases.SpeaksAgainst, Points(question.Against, question.AgainstInEnglish)),
                .. Help(Phrases.Effects, Effects(question, value => value)),
            ]);
    }

    private IEnumerable<Help> Help(Phrase label, IEnumerable<Line> points, string separator = "; ") =>
        points.ToImmutableArray() is { IsEmpty: false } all ? [new Help(voice.Say(label), all, separator)] : [];

    // That one can say yes or no needs no telling; a long list is looked up.
    private IEnumerable<Line> Values(OpenQuestion question) =>
        question.Values is ["ja", "nej"] || question.Values.Length > MostValues ? [] : question.Values.Select(value => (Line)voice.Say(value, null));

    private IEnumerable<Line> Points(ImmutableArray<string> points, ImmutableArray<string> english) =>
        points.Select((point, index) => (Line)voice.Say(point.TrimEnd('.'), english.ElementAtOrDefault(index)?.TrimEnd('.')));

    private static bool IsWithin(string citation, string section) =>
        citation == section || citation.StartsWith($"{section} ", StringComparison.Ordinal);

    // Only answers that settle something by themselves are worth a line.
    private IEnumerable<Line> Effects(OpenQuestion question, Func<string, string> said) => question.Effects
        .Where(effect => effect.Outcome != part.Outcome)
        .Select(effect => voice.Fill(Phrases.Effect, said(_words.Value(question.Code, effect.Value)), voice.State(Notations.Outcome[effect.Outcome])));
}

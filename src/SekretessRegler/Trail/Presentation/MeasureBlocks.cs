using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>How near another answer lies: the fewest answers to each end, and the nearest changes.</summary>
internal sealed class MeasureBlocks(Voice voice, DecisionPart part)
{
    private const int MostNamed = 3;

    private readonly AnswerWords _words = new(voice, part);

    public IEnumerable<Block> Shortest => part.Questions.IsEmpty ? []
        : Sections.Bullets(voice.Say(Phrases.Fewest), [.. Fewest(Phrases.FewestToYes, part.ToYes), .. Fewest(Phrases.FewestToNo, part.ToNo)]);

    public IEnumerable<Block> Nearest => Sections.Bullets(
        voice.Say(Phrases.NearestChanges),
        part.NearestChanges.GroupBy(Key).Select(same => voice.Fill(
            Phrases.Effect, Named(Merged([.. same])), voice.State(Notations.Outcome[same.First().Outcome]))));

    // Several values of one statement that come to the same are told together.
    private static object Key(NearestChange change) =>
        change.Changes is [var one] ? (one.Code, one.About, change.Outcome) : change;

    private static ImmutableArray<GivenAnswer> Merged(ImmutableArray<NearestChange> same) =>
        same.Length == 1 ? same[0].Changes : [same[0].Changes[0] with { Value = string.Join(", ", same.Select(change => change.Changes[0].Value)) }];

    private IEnumerable<Line> Fewest(Phrase phrase, ShortestAnswers? shortest)
    {
        if (shortest is not { Answers.IsEmpty: false })
        {
            return [];
        }

        var answers = shortest.Answers.Length > MostNamed ? Numbered(shortest.Answers) : Named(shortest.Answers);
        return [voice.Say(phrase, shortest.IsUpperLimit ? voice.Say(Phrases.UpperLimit, answers) : answers)];
    }

    private string Named(ImmutableArray<GivenAnswer> answers) =>
        voice.Say(Bilingual.Both(answers.Select(answer => Bilingual.Same(Named(answer)))));

    private string Named(GivenAnswer answer)
    {
        var said = voice.Say(Phrases.Given, voice.Say(voice.Names.Question(answer.Code)), _words.Subject(answer.About), _words.Value(answer.Code, answer.Value));
        return _words.Groups.NumberOf(answer.Code, answer.About) is > 0 and var number ? voice.Say(Phrases.AsQuestion, said, number) : said;
    }

    // Many answers are told by the numbers of their questions, those with the same answer together; what applies of a list by its name.
    private string Numbered(ImmutableArray<GivenAnswer> answers)
    {
        var named = answers.Where(answer => answer.Value == "ja" && _words.Groups.IsInList(answer.Code, answer.About)).ToImmutableArray();
        var numbered =
            from answer in answers.Except(named)
            let number = _words.Groups.NumberOf(answer.Code, answer.About)
            orderby number
            group number by _words.Value(answer.Code, answer.Value) into same
            orderby same.Count() descending
            select voice.Say(Phrases.AnswerTo, same.Key, voice.Say(Bilingual.Both(same.Distinct().Select(number => Bilingual.Same($"{number}")))));
        return string.Join("; ", numbered.Concat(named.Select(Named)));
    }
}

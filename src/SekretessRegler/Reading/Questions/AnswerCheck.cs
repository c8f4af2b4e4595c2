using System.Collections.Immutable;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Reading.Questions;

/// <summary>Checks answers: known codes and values, judgements with reason and author, and each in its place.</summary>
internal sealed class AnswerCheck(CheckedQuestion context)
{
    private static readonly Words UnknownLeaf = new("okänd fråga", "unknown question");

    /// <param name="persons">How many persons an answer in this place can be about.</param>
    public void Check(ImmutableArray<Answer> answers, AnswerPlace place, string path, int persons)
    {
        var seen = new HashSet<(string, string?, string)>();
        foreach (var answer in answers)
        {
            if (!seen.Add((answer.Code, answer.Toward, string.Join(", ", answer.Secrecies))))
            {
                context.Bag.Add(Messages.AnsweredTwice, answer.Span, answer.Code);
            }

            Answer(answer, place, context.Places.Or(QuestionPlaces.Join(path, answer.Code), answer.Span), path, persons);
        }

        Harms(answers);
    }

    // Within one chain the graver harm can never be likelier than the milder.
    private void Harms(ImmutableArray<Answer> answers)
    {
        var harms = answers.Where(answer => context.Vocabulary.Harms.ContainsKey(answer.Code) && LikelihoodWords.All.Contains(answer.Value))
            .Select(answer => (Answer: answer, Harm: context.Vocabulary.Harms[answer.Code]))
            .OrderBy(one => one.Harm.Grade);
        foreach (var chain in harms.GroupBy(one => one.Harm.Chain))
        {
            foreach (var (milder, graver) in chain.Zip(chain.Skip(1)))
            {
                if (LikelihoodWords.All.IndexOf(graver.Answer.Value) > LikelihoodWords.All.IndexOf(milder.Answer.Value))
                {
                    context.Bag.Add(Messages.Contradiction, graver.Answer.Span, chain.Key,
                        $"{milder.Answer.Code} = {milder.Answer.Value}, {graver.Answer.Code} = {graver.Answer.Value}");
                }
            }
        }
    }

    private void Answer(Answer answer, AnswerPlace place, SourceSpan key, string path, int persons)
    {
        if (context.Vocabulary.Leaves.TryGetValue(answer.Code, out var leaf))
        {
            Leaf(answer, leaf, key);
            Place(answer, leaf.About, place, key, persons);
        }
        else if (context.Vocabulary.Harms.TryGetValue(answer.Code, out var harm))
        {
            Value(answer, LikelihoodWords.All);
            Reason(answer);
            Place(answer, About.Item | About.Receiver | (IsForIndividuals(harm) ? About.Person : About.Nothing), place, key, persons);
        }
        else
        {
            context.Bag.AddNear(Messages.UnknownWord, key, Spelling.Nearest(answer.Code, Forms()), UnknownLeaf, answer.Code);
        }

        context.Person(answer.Toward, QuestionPlaces.Join(path, answer.Code) + "!.mot");
        Secrecies(answer, QuestionPlaces.Join(path, answer.Code) + "!.sekretess");
    }

    private void Leaf(Answer answer, Leaf leaf, SourceSpan key)
    {
        if (leaf.Kind == LeafKind.LegalQuestion)
        {
            context.Bag.Add(Messages.OpenLegalQuestion, key, answer.Code);
        }
        else if (leaf.IsDay)
        {
            Day(answer);
        }
        else
        {
            Value(answer, leaf.IsCrime ? [.. context.Vocabulary.Crimes.Select(crime => crime.Code)] : leaf.Values);
        }

        if (leaf.Kind == LeafKind.Judgement)
        {
            Reason(answer);
        }
    }

    private void Day(Answer answer)
    {
        if (!Scalars.TryDay(answer.Value, out _))
        {
            context.Bag.Add(Messages.NotADay, answer.Span, answer.Value);
        }
    }

    private void Value(Answer answer, ImmutableArray<string> allowed)
    {
        if (!allowed.Contains(answer.Value) && answer.Value != "okänt")
        {
            context.Bag.AddNear(
                Messages.NotAnAnswer, answer.Span, Spelling.Nearest(answer.Value, allowed),
                answer.Value, answer.Code, string.Join(", ", allowed.Take(10)));
        }
    }

    private void Reason(Answer answer)
    {
        var missing = (string.IsNullOrWhiteSpace(answer.Reason), string.IsNullOrWhiteSpace(answer.By)) switch
        {
            (true, true) => new Words("motivering och av", "motivering and av"),
            (true, false) => "motivering",
            (false, true) => "av",
            _ => Words.None,
        };
        if (missing != Words.None && answer.Value != "okänt")
        {
            context.Bag.Add(Messages.JudgementNeedsReason, answer.Span, answer.Code, missing);
        }
    }

    private void Place(Answer answer, About about, AnswerPlace place, SourceSpan key, int persons)
    {
        if (!AnswerPlaces.Allows(place, about))
        {
            context.Bag.Add(Messages.WrongPlace, key, answer.Code, AnswerPlaces.Name(about), AnswerPlaces.Name(place));
            return;
        }

        var open = about & ~AnswerPlaces.Settles(place);
        var several = Several(open, About.Item, context.Items) | Several(open, About.Person, persons) | Several(open, About.Receiver, context.Receivers);
        if (several != About.Nothing && !answer.ForAll)
        {
            context.Bag.Add(Messages.NeedsForAll, key, answer.Code, AnswerPlaces.Name(several));
        }
    }

    private static About Several(About open, About one, int count) => open.HasFlag(one) && count > 1 ? one : About.Nothing;

    // A harm to a public interest is asked once for the item, not for each person.
    private bool IsForIndividuals(Harm harm) => context.Pack.AllRules().OfType<SecrecyRule>()
        .Any(rule => rule.Protects == Protection.Individual && rule.HarmTest.Harms.Contains(harm.Code));

    private void Secrecies(Answer answer, string path)
    {
        for (var i = 0; i < answer.Secrecies.Length; i++)
        {
            if (Citation.TryParse(answer.Secrecies[i]) is null)
            {
                context.Bag.Add(Messages.NotACitation, context.Places.Or($"{path}[{i}]", answer.Span), answer.Secrecies[i]);
            }
        }
    }

    private IEnumerable<(string, string)> Forms() =>
        context.Vocabulary.Leaves.Values.OrderBy(leaf => leaf.Code, StringComparer.Ordinal).SelectMany(leaf => new[] { (leaf.Code, leaf.Code), (leaf.Name, leaf.Code) })
            .Concat(context.Vocabulary.Harms.Keys.Order(StringComparer.Ordinal).Select(code => (code, code)));
}

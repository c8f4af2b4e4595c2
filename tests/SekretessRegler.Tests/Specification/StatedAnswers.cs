using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>What the question answers about a leaf, in the place where it belongs or where it covers everyone.</summary>
internal sealed class StatedAnswers(Situation situation, Func<Person?, bool> isOnlySecrecy)
{
    private readonly bool _oneReceiver = situation.Question.Receivers.Length == 1;
    private readonly bool _oneItem = situation.Question.Items.Length == 1;

    private ImmutableArray<Answer> Top => situation.Question.Answers;

    /// <summary>The value stated; null when nothing is or when it is said to be unknown.</summary>
    public string? Value(Leaf leaf, Context context, Person? other)
    {
        var answer = leaf.Scope switch
        {
            Scope.Question when IsBalancing(leaf) => OfReceiver(leaf.Code),
            Scope.Question => Of(leaf.Code, Top, true),
            Scope.Item when IsBalancing(leaf) => OfItemAndReceiver(leaf.Code),
            Scope.Item => OfItem(leaf.Code),
            Scope.Receiver => OfReceiver(leaf.Code),
            Scope.Person => OfPerson(leaf.Code, context.Person!),
            Scope.PersonAndReceiver => OfPersonAndReceiver(leaf.Code, context.Person!),
            Scope.Pair => context.Person!.Answers.FirstOrDefault(one => one.Code == leaf.Code && (one.ForAll || one.Toward == other!.Id)),
            _ => OfSecrecy(leaf.Code, context.Person, context.Secrecy!),
        };
        return answer is { Value: not "okänt" } ? answer.Value : null;
    }

    /// <summary>The likelihood stated of a harm; null when none is.</summary>
    public string? Harm(string code, Person? person)
    {
        var answer = person is null ? OfItemAndReceiver(code)
            : OfPersonAndReceiver(code, person) ?? Of(code, situation.Item.Answers, situation.OnePersonOnly && _oneReceiver);
        return answer is { Value: not "okänt" } ? answer.Value : null;
    }

    // A judgement belongs to one receiver and covers several only when it says so.
    private static bool IsBalancing(Leaf leaf) => leaf.Kind is LeafKind.Judgement or LeafKind.Invocation && !leaf.IsCrime;

    private static Answer? Of(string code, ImmutableArray<Answer> answers, bool onlyOne) =>
        answers.FirstOrDefault(one => one.Code == code && (onlyOne || one.ForAll));

    private Answer? OfItem(string code) => Of(code, situation.Item.Answers, true) ?? Of(code, Top, _oneItem);

    private Answer? OfReceiver(string code) => Of(code, situation.Receiver.Answers, true) ?? Of(code, Top, _oneReceiver);

    private Answer? OfPerson(string code, Person person) =>
        Of(code, person.Answers, true) ?? Of(code, Top, situation.OnePersonOnly);

    private Answer? OfPersonAndReceiver(string code, Person person) =>
        Of(code, person.Answers, _oneReceiver)
        ?? Of(code, situation.Receiver.Answers, situation.OnePersonOnly)
        ?? Of(code, Top, situation.OnePersonOnly && _oneReceiver);

    private Answer? OfItemAndReceiver(string code) =>
        Of(code, situation.Item.Answers, _oneReceiver)
        ?? Of(code, situation.Receiver.Answers, _oneItem)
        ?? Of(code, Top, _oneItem && _oneReceiver);

    private Answer? OfSecrecy(string code, Person? person, Citation secrecy)
    {
        var onePerson = person is null || situation.OnePersonOnly;
        return Covering(person?.Answers ?? [], _oneReceiver) ?? Covering(situation.Receiver.Answers, onePerson) ?? Covering(Top, onePerson && _oneReceiver);

        Answer? Covering(ImmutableArray<Answer> answers, bool onlyOne) =>
            answers.FirstOrDefault(one => one.Code == code && (onlyOne || one.ForAll) && Covers(one, person, secrecy));
    }

    private bool Covers(Answer answer, Person? person, Citation secrecy) =>
        answer.Secrecies.IsEmpty
            ? answer.ForAll || isOnlySecrecy(person)
            : answer.Secrecies.Any(text => Citation.TryParse(text)!.Overlaps(secrecy));
}
